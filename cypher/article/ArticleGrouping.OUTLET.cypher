// Who published it?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  outlet  Organization
// @local  outlet
// @budget 25
MATCH (article)-[:PUBLISHED_BY]->(outlet:Organization)
