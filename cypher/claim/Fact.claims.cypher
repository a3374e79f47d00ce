// Which claims say so?
//
// @mode   piece
// @from   link  Fact  "PROMPTED_BY"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  claim  Claim[]
// @local  claim
// @bound  500
// @budget 45
MATCH (claim:Claim)
WHERE claim.id IN link.claimIds
  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
ORDER BY claim.id
LIMIT $limit
