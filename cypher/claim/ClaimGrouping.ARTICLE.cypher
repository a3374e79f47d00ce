// Which articles does it stand in?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  article  Article
// @local  article
// @budget 70
MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
