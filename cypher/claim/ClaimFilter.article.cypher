// Does a passage of one of these articles bear on it?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @param article string[] ["article:a07"]
// @known article Article
// @gives article Article[]
// @local passage article
// @order article.id
// @bound 500
// @budget 75
MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
