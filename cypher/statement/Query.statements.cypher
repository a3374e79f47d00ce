// Which statements are there?
//
// @mode   piece
// @gives statement Statement[]
// @local statement
// @order statement.id
// @budget 290
MATCH (statement:Statement)
// Always true; with it the index gives the order.
WHERE statement.id IS NOT NULL
