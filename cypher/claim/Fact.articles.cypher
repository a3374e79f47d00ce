// On which texts does a fact rest, copies too?
//
// @mode   piece
// @from   link  Fact  "PROMPTED_BY"
// @gives  article  Article[]
// @local  article
// @order  article.id
// @bound  500
// @budget 80
// @include restsOn link
MATCH (linkPassage)-[:PASSAGE_OF]->(article:Article)
WITH DISTINCT article
