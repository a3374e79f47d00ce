// Which disputes are there?
//
// @mode   piece
// @gives dispute Dispute[]
// @local dispute
// @order dispute.id
// @budget 150
MATCH (dispute:Dispute)
// Always true; with it the index gives the order.
WHERE dispute.id IS NOT NULL
