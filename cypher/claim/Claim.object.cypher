// What is it said to be related to?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-baca"
// @gives node Node
// @local node
// @budget 9999
MATCH (claim)-[:OBJECT]->(node:Node)
