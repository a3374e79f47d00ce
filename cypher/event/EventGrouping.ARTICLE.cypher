// Which text tells of it? A copy counts as the text that it copies.
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  article  Article
// @local  article
// @budget 95
MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)
  -[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
