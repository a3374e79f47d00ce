// Which of the texts has this id?
//
// @mode   piece
// @param id string "article:a07"
// @gives article Article
// @local article
// @budget 30
MATCH (article:Article {id: $id})
