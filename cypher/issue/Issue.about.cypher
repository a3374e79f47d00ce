// Which laws and programs is an issue about?
//
// @mode   piece
// @from issue Issue "issue:honour-detainers"
// @gives entity Entity[]
// @local entity
// @bound 500
// @budget 50
MATCH (issue)-[:ABOUT]->(entity:Entity)
ORDER BY entity.id
LIMIT $limit
