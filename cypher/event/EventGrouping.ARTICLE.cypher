// Which articles tell of it?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  article  Article
// @local  article
// @budget 75
MATCH (event)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
