// Which of the statements has this id?
//
// @mode   piece
// @param id string "statement:harris-cannot-mandate"
// @gives statement Statement
// @local statement
// @budget 9999
MATCH (statement:Statement {id: $id})
