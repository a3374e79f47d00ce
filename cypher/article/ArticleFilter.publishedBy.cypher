// Did one of these publish it?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @param  publishedBy  string[]  ["organization:colorlines"]
// @known  publishedBy  Organization
// @gives  outlet  Organization[]
// @local  outlet
// @order  outlet.id
// @bound  500
// @budget 25
MATCH (article)-[:PUBLISHED_BY]->(outlet:Organization)
WHERE outlet.id IN $publishedBy
