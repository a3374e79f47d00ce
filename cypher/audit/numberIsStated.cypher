// Which numbers does nobody state, and which count nothing?
//
// @mode   read
// @id     number-is-stated
// @must   Every number MUST be stated by somebody in a claim, and have one measure.
// @row    id       string
// @row    problem  string
// @budget 2000
CALL () {
  MATCH (observation:Policytrail&Observation)
  WHERE NOT EXISTS { (observation)-[:HAS_DOSSIER]->(:Dossier)<-[:OBJECT]-(:Claim {predicate: 'STATED'}) }
  RETURN observation.id AS id, 'is stated in no claim' AS problem
  UNION ALL
  MATCH (observation:Policytrail&Observation)
  WHERE COUNT { (observation)-[:MEASURES]->(:Measure) } <> 1
  RETURN observation.id AS id, 'has not just one measure' AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
