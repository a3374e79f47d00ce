// Which claims are there?
//
// @mode   piece
// @gives claim Claim[]
// @local claim
// @order claim.id
// @budget 9999
MATCH (claim:Claim)
