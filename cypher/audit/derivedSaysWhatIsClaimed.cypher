// Which derived relationships differ from a claim that they rest on?
//
// @mode   read
// @id     derived-says-what-is-claimed
// @must   A derived relationship MUST say exactly what each of its claims says.
// @row    id       string
// @row    problem  string
// @budget 62700
MATCH (from:Node)-[link]->(to:Node)
WHERE link.derived AND NOT type(link) IN ['HAS_TENURE', 'TENURE_IN']
UNWIND link.claimIds AS claimId
MATCH (claim:Claim {id: claimId})
WHERE claim.predicate <> type(link)
  OR NOT EXISTS { (claim)-[:SUBJECT]->(from) }
  OR NOT EXISTS { (claim)-[:OBJECT]->(to) }
RETURN from.id AS id, type(link) + ' to ' + to.id + ' is not what ' + claimId + ' says' AS problem
ORDER BY id, problem
LIMIT 100
