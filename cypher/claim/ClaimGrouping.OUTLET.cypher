// Which outlets printed it?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  outlet  Organization
// @local  outlet
// @budget 65
MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]->(outlet:Organization)
