// Which texts are there?
//
// @mode   piece
// @gives article Article[]
// @local article
// @order article.id
// @budget 9999
MATCH (article:Article)
