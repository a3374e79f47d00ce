// Who wrote it?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  person  Person
// @local  person
// @budget 30
MATCH (article)-[:WRITTEN_BY]->(person:Person)
