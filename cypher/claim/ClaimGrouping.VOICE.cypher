// Whose voice is it?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  actor  Actor
// @local  actor
// @budget 25
MATCH (claim)-[:ATTRIBUTED_TO]->(actor:Actor)
