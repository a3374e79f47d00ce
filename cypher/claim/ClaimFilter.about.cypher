// Is one of these its subject or its object?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @param about string[] ["event:baca-limits-detainers"]
// @gives node Node[]
// @local node
// @bound 2
// @budget 30
MATCH (claim)-[:SUBJECT|OBJECT]->(node)
WHERE node.id IN $about
ORDER BY node.id
LIMIT $limit
