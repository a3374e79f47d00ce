// In which capacity does its voice speak?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  capacity  string
// @local  attribution capacity
// @budget 20
MATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Actor)
WITH attribution.capacity AS capacity
