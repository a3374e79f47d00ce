// Which texts are there?
//
// @mode   piece
// @gives article Article[]
// @local article
// @order article.id
// @budget 350
MATCH (article:Article)
// Always true; with it the index gives the order.
WHERE article.id IS NOT NULL
