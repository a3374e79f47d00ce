// Which places come nearest to an answer?
//
// @mode   piece
// @from gap Gap "gap:when-did-bacas-change-take-effect"
// @gives passage Passage[]
// @local passage
// @bound 500
// @budget 9999
MATCH (gap)-[:NEAR]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
