// What is read off Article itself?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @is     Node Entity
// @field  id  ID  article.id
// @field  name  string  article.name
// @field  identifierSchemes string[] article.identifierSchemes
// @field  identifierValues string[] article.identifierValues
// @field  title string article.title
// @field  start int article.start
// @field  end int article.end
// @field  language string article.language
// @field  published PartialDate partialDate(article.published)
// @field  updated PartialDate partialDate(article.updated)
// @field  truncated boolean article.truncated
// @field  duplicate boolean EXISTS { (article)-[:COPY_OF]->() }
