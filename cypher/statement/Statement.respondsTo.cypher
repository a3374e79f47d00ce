// What does a statement respond to?
//
// @mode   piece
// @from statement Statement "statement:harris-cannot-mandate"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 9999
MATCH (statement)-[:RESPONDS_TO]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
