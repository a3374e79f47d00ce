// In which languages does it stand?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  language  string
// @local  article language
// @budget 45
MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
WITH article.language AS language
