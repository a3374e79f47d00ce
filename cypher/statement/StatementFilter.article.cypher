// Does one of these texts give it?
//
// @mode   piece
// @from   statement  Statement  "statement:newman-on-apology"
// @param  article  string[]  ["article:a07"]
// @known  article  Article
// @gives  article  Article[]
// @local  passage article
// @order  article.id
// @bound  500
// @budget 55
MATCH (statement)-[:QUOTED_IN]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
