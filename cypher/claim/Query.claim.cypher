// Which of the claims has this id?
//
// @mode   piece
// @param id string "claim:bulletin-prompted-baca"
// @gives claim Claim
// @local claim
// @budget 9999
MATCH (claim:Claim {id: $id})
