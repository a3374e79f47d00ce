// What is it said of?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-baca"
// @gives node Node
// @local node
// @budget 9999
MATCH (claim)-[:SUBJECT]->(node:Node)
