// Is a place in one of these texts among what it was decided between, or does a claim that takes a side by it rest on one?
//
// @mode   piece
// @from   decision  Decision  "decision:los-angeles-county-in-2012-and-2014"
// @param  article  string[]  ["article:a14"]
// @known  article  Article
// @gives  article  Article[]
// @local  article
// @order  article.id
// @bound  500
// @budget 125
MATCH (decision)<-[:TAKES_SIDE_BY*0..1]-()-[:BETWEEN|SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
