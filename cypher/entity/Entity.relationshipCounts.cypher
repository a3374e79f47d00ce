// How many relationships of each type does it have?
//
// @mode   piece
// @from entity Entity "person:lee-baca"
// @gives count RelationshipCount[]
// @local relationship other type forward count
// @field type RelationshipType type
// @field forward boolean forward
// @field count int count
// @bound 200
// @budget 9999
MATCH (entity)-[relationship]-(other:Entity)
WHERE NOT entity:Article AND NOT other:Article
WITH type(relationship) AS type, startNode(relationship) = entity AS forward, count(*) AS count
ORDER BY type, forward
LIMIT $limit
