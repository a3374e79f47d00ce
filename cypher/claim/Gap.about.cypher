// What is the gap about?
//
// @mode   piece
// @from gap Gap "gap:when-did-bacas-change-take-effect"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 9999
MATCH (gap)-[:GAP_ABOUT]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
