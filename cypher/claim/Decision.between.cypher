// What was decided between?
//
// @mode   piece
// @from decision Decision "decision:who-the-spokesmen-are"
// @gives node Node[]
// @local node
// @bound 500
// @budget 30
MATCH (decision)-[:BETWEEN]->(node:Node)
ORDER BY node.id
LIMIT $limit
