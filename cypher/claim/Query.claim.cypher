// Which of the claims has this id?
//
// @mode   piece
// @param id string "claim:bulletin-prompted-change-spokesman-a07"
// @gives claim Claim
// @local claim
// @budget 30
MATCH (claim:Claim {id: $id})
