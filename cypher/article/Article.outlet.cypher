// Who published a text?
//
// @mode   piece
// @from article Article "article:a07"
// @gives organization Organization
// @local organization
// @budget 50
MATCH (article)-[:PUBLISHED_BY]->(organization:Organization)
