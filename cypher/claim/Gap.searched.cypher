// Which texts were searched?
//
// @mode   piece
// @from gap Gap "gap:baca-change-effective-date"
// @gives article Article[]
// @local article
// @bound 500
// @budget 380
MATCH (gap)-[:SEARCHED]->(article:Article)
ORDER BY article.id
LIMIT $limit
