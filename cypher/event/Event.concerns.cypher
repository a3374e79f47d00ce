// Which laws and programs is an event about?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 110
MATCH (event)-[:CONCERNS]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
