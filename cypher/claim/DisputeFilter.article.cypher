// Does one of its accounts rest on one of these texts?
//
// @mode   piece
// @from   dispute  Dispute  "dispute:how-bulletin-and-change-are-linked"
// @param  article  string[]  ["article:a07"]
// @known  article  Article
// @gives  article  Article[]
// @local  claim passage article
// @order  article.id
// @bound  500
// @budget 265
MATCH (dispute)<-[:ACCOUNT_IN]-(claim:Claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
