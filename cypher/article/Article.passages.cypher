// Which places of a text do claims rest on?
//
// @mode   piece
// @from article Article "article:a07"
// @gives passage Passage[]
// @local passage
// @order passage.start, passage.id
// @budget 1000
MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)
