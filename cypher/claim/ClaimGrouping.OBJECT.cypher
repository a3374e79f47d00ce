// What is it said to be related to?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  entity  Entity
// @local  entity
// @budget 25
MATCH (claim)-[:OBJECT]->(entity:Entity)
