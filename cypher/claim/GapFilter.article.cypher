// Does a place in one of these texts come nearest to an answer?
//
// @mode   piece
// @from   gap  Gap  "gap:new-version-content"
// @param  article  string[]  ["article:a07"]
// @known  article  Article
// @gives  article  Article[]
// @local  article
// @order  article.id
// @bound  500
// @budget 50
MATCH (gap)-[:NEAR]->(:Passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
