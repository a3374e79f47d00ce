// What did somebody say?
//
// @mode   piece
// @from actor Actor "person:kamala-harris"
// @gives statement Statement[]
// @local statement
// @order statement.id
// @budget 270
MATCH (actor)-[:SAID]->(statement:Statement)
