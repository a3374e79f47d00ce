// Which gaps are there?
//
// @mode   piece
// @gives gap Gap[]
// @local gap
// @order gap.id
// @budget 9999
MATCH (gap:Gap)
