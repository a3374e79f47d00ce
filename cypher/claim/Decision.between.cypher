// What was decided between?
//
// @mode   piece
// @from decision Decision "decision:is-whitmore-the-spokesman"
// @gives node Node[]
// @local node
// @bound 500
// @budget 9999
MATCH (decision)-[:BETWEEN]->(node:Node)
ORDER BY node.id
LIMIT $limit
