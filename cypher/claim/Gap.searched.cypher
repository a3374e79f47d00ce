// Which texts were searched?
//
// @mode   piece
// @from gap Gap "gap:when-did-bacas-change-take-effect"
// @gives article Article[]
// @local article
// @bound 500
// @budget 9999
MATCH (gap)-[:SEARCHED]->(article:Article)
ORDER BY article.id
LIMIT $limit
