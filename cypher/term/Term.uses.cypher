// Which texts use a loaded word?
//
// @mode   piece
// @from term Term "term:illegal-immigrant"
// @gives use TermUse[]
// @local use
// @bound 500
// @budget 40
MATCH (term)-[:HAS_USE]->(use:TermUse)
ORDER BY use.id
LIMIT $limit
