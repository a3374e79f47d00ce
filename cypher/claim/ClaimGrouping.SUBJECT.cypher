// What is it said of?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  entity  Entity
// @local  entity
// @budget 25
MATCH (claim)-[:SUBJECT]->(entity:Entity)
