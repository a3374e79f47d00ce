// Which gaps are there?
//
// @mode   piece
// @gives gap Gap[]
// @local gap
// @order gap.id
// @budget 100
MATCH (gap:Gap)
// Always true; with it the index gives the order.
WHERE gap.id IS NOT NULL
