// Which agreements are there?
//
// @mode   piece
// @gives agreement Agreement[]
// @local agreement
// @order agreement.id
// @budget 15
MATCH (agreement:Agreement)
// Always true; with it the index gives the order.
WHERE agreement.id IS NOT NULL
