// Which programs are there?
//
// @mode   piece
// @gives program Program[]
// @local program
// @order program.id
// @budget 35
MATCH (program:Program)
// Always true; with it the index gives the order.
WHERE program.id IS NOT NULL
