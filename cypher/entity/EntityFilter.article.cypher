// Does a claim about it rest on one of these texts?
//
// @mode   piece
// @from   entity  Entity  "event:baca-limits-detainers"
// @param  article  string[]  ["article:a07"]
// @known  article  Article
// @gives  article  Article[]
// @local  claim passage article
// @order  article.id
// @bound  500
// @budget 1500
MATCH (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUPPORTED_BY]->(passage:Passage)
MATCH (passage)-[:PASSAGE_OF]->(article:Article)
WHERE article.id IN $article
