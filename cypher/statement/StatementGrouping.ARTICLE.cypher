// Which articles give it?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  article  Article
// @local  article
// @budget 70
MATCH (statement)-[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(article:Article)
