// Which texts relay a publication? A copy counts as the text that it copies.
//
// @mode   piece
// @from   event  Event  "event:la-times-reports-baca-change"
// @gives  article  Article[]
// @local  claim article
// @order  article.id
// @bound  500
// @budget 1050
MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:CITES]-(claim:Claim)-[:SUPPORTED_BY]->(:Passage)
  -[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE knownBy(claim) AND NOT (article)-[:COPY_OF]->()
WITH DISTINCT article
