// What responds to an event?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 130
MATCH (event)<-[:RESPONDS_TO]-(entity:Entity)
ORDER BY entity.id
LIMIT $limit
