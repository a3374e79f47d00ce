// Which offices are there?
//
// @mode   piece
// @gives office Office[]
// @local office
// @order office.id
// @budget 80
MATCH (office:Office)
// Always true; with it the index gives the order.
WHERE office.id IS NOT NULL
