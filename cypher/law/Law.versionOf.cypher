// What is it a version of?
//
// @mode   piece
// @from law Law "law:harris-bulletin"
// @gives whole Law[]
// @local whole
// @bound 500
// @budget 9999
MATCH (law)-[:PART_OF]->(whole:Law)
ORDER BY whole.id
LIMIT $limit
