// Which whole is a program part of?
//
// @mode   piece
// @from program Program "program:secure-communities"
// @gives whole Program[]
// @local whole
// @bound 500
// @budget 35
MATCH (program)-[:PART_OF]->(whole:Program)
ORDER BY whole.id
LIMIT $limit
