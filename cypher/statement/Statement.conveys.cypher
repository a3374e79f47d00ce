// Which claims rest on a statement?
//
// @mode   piece
// @from statement Statement "statement:newman-on-apology"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @bound 200
// @budget 110
MATCH (statement)<-[:UTTERED_IN]-(claim:Claim)
WHERE (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
ORDER BY claim.id
LIMIT $limit
