// What has these ids?
//
// @mode   piece
// @param ids string[] ["person:lee-baca", "issue:honour-detainers"]
// @gives node Node[]
// @local node
// @bound 100
// @budget 9999
MATCH (node:Node)
WHERE node.id IN $ids
ORDER BY node.id
LIMIT $limit
