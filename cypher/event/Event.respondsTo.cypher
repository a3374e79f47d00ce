// What does an event respond to?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 100
MATCH (event)-[:RESPONDS_TO]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
