// In which text does it stand? A copy counts as the text that it copies.
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  article  Article
// @local  article
// @budget 90
MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
