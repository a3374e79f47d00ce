// What are the accounts in a dispute?
//
// @mode   piece
// @from dispute Dispute "dispute:had-the-bill-been-introduced"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @bound 200
// @budget 9999
MATCH (dispute)<-[:ACCOUNT_IN]-(claim:Claim)
WHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt
ORDER BY claim.id
LIMIT $limit
