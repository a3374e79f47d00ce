// Which derived relationships differ from a claim that they rest on?
//
// @mode   read
// @id     derived-says-what-is-claimed
// @must   A derived relationship MUST say exactly what each of its claims says, unless it follows by a named rule.
// @row    id       string
// @row    problem  string
// @budget 62700
MATCH (from:Policytrail)-[link]->(to:Policytrail)
WHERE link.claimIds IS NOT NULL AND link.rule IS NULL AND NOT type(link) IN ['HAS_TENURE', 'TENURE_IN']
UNWIND link.claimIds AS claimId
MATCH (claim:Policytrail&Claim {id: claimId})
WHERE claim.predicate <> type(link)
  OR NOT EXISTS { (claim)-[:SUBJECT]->(:Dossier {of: from.id}) }
  OR NOT EXISTS { (claim)-[:OBJECT]->(:Dossier {of: to.id}) }
RETURN from.id AS id, type(link) + ' to ' + to.id + ' is not what ' + claimId + ' says' AS problem
ORDER BY id, problem
LIMIT 100
