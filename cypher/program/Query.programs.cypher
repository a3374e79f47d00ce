// Which programs are there?
//
// @mode   piece
// @gives program Program[]
// @local program
// @order program.id
// @budget 9999
MATCH (program:Program)
