// In which text is it quoted? A copy counts as the text that it copies.
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  article  Article
// @local  article
// @budget 90
MATCH (statement)-[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
