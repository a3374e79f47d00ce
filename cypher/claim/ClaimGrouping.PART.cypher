// In which parts of texts does it stand?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  part  string
// @local  passage part
// @budget 20
MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)
WITH passage.part AS part
