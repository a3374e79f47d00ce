// Which of the statements has this id?
//
// @mode   piece
// @param id string "statement:baca-announces-change"
// @gives statement Statement
// @local statement
// @budget 20
MATCH (statement:Statement {id: $id})
