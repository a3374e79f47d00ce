// Which disputes are there?
//
// @mode   piece
// @gives dispute Dispute[]
// @local dispute
// @order dispute.id
// @budget 9999
MATCH (dispute:Dispute)
