// In which text does the number stand? A copy counts as the text that it copies.
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  article  Article
// @local  article
// @budget 90
MATCH (observation)-[:HAS_DOSSIER]->(:Dossier)<-[:OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)
  -[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
