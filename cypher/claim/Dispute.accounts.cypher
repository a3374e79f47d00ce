// What are the accounts in a dispute?
//
// @mode   piece
// @from dispute Dispute "dispute:how-bulletin-and-change-are-linked"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @bound 200
// @budget 180
MATCH (dispute)<-[:ACCOUNT_IN]-(claim:Claim)
WHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt
ORDER BY claim.id
LIMIT $limit
