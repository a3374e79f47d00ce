// Which claims rest on a place in a text?
//
// @mode   piece
// @from   passage  Passage  "passage:a07-prompted-by-directive"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  claim  Claim[]
// @local  claim
// @bound  200
// @budget 560
MATCH (passage)<-[:SUPPORTED_BY]-(claim:Claim)
WHERE claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt
ORDER BY claim.id
LIMIT $limit
