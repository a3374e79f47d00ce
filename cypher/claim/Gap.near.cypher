// Which places come nearest to an answer?
//
// @mode   piece
// @from gap Gap "gap:baca-change-effective-date"
// @gives passage Passage[]
// @local passage
// @bound 500
// @budget 120
MATCH (gap)-[:NEAR]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
