// Which loaded words does a text use?
//
// @mode   piece
// @from article Article "article:a06"
// @gives use TermUse[]
// @local use
// @bound 500
// @budget 150
MATCH (article)<-[:USE_IN]-(use:TermUse)
ORDER BY use.id
LIMIT $limit
