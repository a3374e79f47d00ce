// Does it rest on one of these texts?
//
// @mode   piece
// @from   link  Supported  "PROMPTED_BY"
// @param  article  string[]  ["article:a07"]
// @known  article  Article
// @gives  article  Article[]
// @local  article
// @order  article.id
// @bound  500
// @budget 85
// @include restsOn link
MATCH (linkPassage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
