// Which of the programs has this id?
//
// @mode   piece
// @param id string "program:secure-communities"
// @gives program Program
// @local program
// @budget 10
MATCH (program:Program {id: $id})
