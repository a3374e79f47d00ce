// Which claims say that somebody held the office?
//
// @mode   piece
// @from tenure Tenure "tenure:lee-baca--sheriff-of-los-angeles-county"
// @param predicates string[] ["HELD_OFFICE"]
// @absent predicates null
// @gives claim Claim[]
// @local claim
// @order claim.id
// @pages
// @budget 210
MATCH (claim:Policytrail&Claim)
WHERE claim.id IN tenure.claimIds
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND knownBy(claim)
