// What is it said to be related to?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives node Node
// @local node
// @budget 50
MATCH (claim)-[:OBJECT]->(node:Node)
