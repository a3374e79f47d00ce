// Which text tells of it, as known on a day? A copy counts as the text that it copies.
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  article  Article
// @local  claim article
// @budget 75
MATCH (state)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUPPORTED_BY]->(:Passage)
  -[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
WHERE NOT (article)-[:COPY_OF]->()
  AND knownBy(claim)
