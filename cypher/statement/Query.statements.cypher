// Which statements are there?
//
// @mode   piece
// @gives statement Statement[]
// @local statement
// @order statement.id
// @budget 9999
MATCH (statement:Statement)
