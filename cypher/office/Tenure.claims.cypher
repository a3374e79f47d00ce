// Which claims say that somebody held the office?
//
// @mode   piece
// @from tenure Tenure "tenure:lee-baca--sheriff-of-los-angeles-county"
// @param predicates string[] ["HELD_OFFICE"]
// @absent predicates null
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @order claim.id
// @budget 210
MATCH (claim:Claim)
WHERE claim.id IN tenure.claimIds
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
