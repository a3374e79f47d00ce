// Which copies does a text have?
//
// @mode   piece
// @from article Article "article:a07"
// @gives copy Article[]
// @local copy
// @bound 500
// @budget 30
MATCH (article)<-[:COPY_OF]-(copy:Article)
ORDER BY copy.id
LIMIT $limit
