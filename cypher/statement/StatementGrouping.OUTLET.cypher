// Which outlets printed it?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  outlet  Organization
// @local  outlet
// @budget 135
MATCH (statement)-[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]->(outlet:Organization)
