// Where does a register settle what the texts leave open?
//
// @mode   read
// @id     register-settles-nothing
// @must   What a register says MUST neither close a gap, nor make two things one, nor side with one of two events or laws
//   of a kind that a decision keeps apart or leaves open.
// @row    id       string
// @row    problem  string
// @budget 8700
CALL () {
  MATCH (gap:Policytrail&Gap)-[:CLOSED_BY]->(claim:Policytrail&Claim)
  WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->(:Passage) }
  RETURN gap.id AS id, 'is closed by ' + claim.id + ', which rests on no passage' AS problem
  UNION ALL
  MATCH (entity:Policytrail&Entity)
  WHERE entity.identifierSchemes IS NOT NULL
  UNWIND range(0, size(entity.identifierSchemes) - 1) AS at
  WITH entity.identifierSchemes[at] AS scheme, entity.identifierValues[at] AS value, collect(DISTINCT entity.id) AS ids
  WHERE size(ids) > 1
  UNWIND ids AS one
  UNWIND ids AS other
  WITH DISTINCT one, other
  WHERE one < other
  RETURN one AS id, 'has a number that ' + other + ' has too' AS problem
  UNION ALL
  MATCH (decision:Policytrail&Decision)-[:BETWEEN]->(:Dossier)<-[:HAS_DOSSIER]-(one:Policytrail&(Event|Law))
  WHERE decision.verdict <> 'SAME'
    AND one.fromRegister IS NOT NULL
  MATCH (decision)-[:BETWEEN]->(:Dossier)<-[:HAS_DOSSIER]-(other:Policytrail&(Event|Law))
  WHERE other <> one
    AND labels(other)[0] = labels(one)[0]
  RETURN one.id AS id, 'has facts of a register, and ' + decision.id + ' does not make it ' + other.id AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
