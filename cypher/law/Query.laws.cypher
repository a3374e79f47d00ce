// Which laws are there?
//
// @mode   piece
// @gives law Law[]
// @local law
// @order law.id
// @budget 55
MATCH (law:Law)
// Always true; with it the index gives the order.
WHERE law.id IS NOT NULL
