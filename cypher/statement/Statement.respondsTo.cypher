// What does a statement respond to?
//
// @mode   piece
// @from statement Statement "statement:newman-on-apology"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 45
MATCH (statement)-[:RESPONDS_TO]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
