// What is the gap about?
//
// @mode   piece
// @from gap Gap "gap:baca-change-effective-date"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 45
MATCH (gap)-[:GAP_ABOUT]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
