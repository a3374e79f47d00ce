// Who wrote a text?
//
// @mode   piece
// @from article Article "article:a07"
// @gives person Person[]
// @local person
// @bound 500
// @budget 50
MATCH (article)-[:WRITTEN_BY]->(person:Person)
ORDER BY person.id
LIMIT $limit
