// What is it a version of?
//
// @mode   piece
// @from law Law "law:trust-act-ab4"
// @gives whole Law[]
// @local whole
// @bound 500
// @budget 35
MATCH (law)-[:PART_OF]->(whole:Law)
ORDER BY whole.id
LIMIT $limit
