// What has these ids?
//
// @mode   piece
// @param ids string[] ["person:lee-baca", "issue:honour-detainers"]
// @gives node Node[]
// @local node
// @bound 100
// @budget 15
MATCH (node:Node)
// Names and the data set have ids too, but are looked up by nobody.
WHERE node.id IN $ids AND NOT node:Name AND NOT node:Dataset
ORDER BY node.id
LIMIT $limit
