// Which decisions are there?
//
// @mode   piece
// @gives decision Decision[]
// @local decision
// @order decision.id
// @budget 160
MATCH (decision:Decision)
// Always true; with it the index gives the order.
WHERE decision.id IS NOT NULL
