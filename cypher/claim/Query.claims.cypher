// Which claims are there?
//
// @mode   piece
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @order claim.id
// @budget 900
MATCH (claim:Claim)
// Always true; with it the index gives the order.
WHERE claim.id IS NOT NULL
  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
