// Which text told of it first, or may have? A copy counts as the text that it copies.
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  article  Article
// @local  told article
// @budget 85
MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)
  -[:PASSAGE_OF]->(told:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
  AND (event.firstReportedLatest IS NULL
    OR told.publishedEarliest IS NULL
    OR told.publishedEarliest <= event.firstReportedLatest)
