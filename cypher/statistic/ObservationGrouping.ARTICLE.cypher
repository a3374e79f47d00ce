// Which articles give it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  article  Article
// @local  article
// @budget 70
MATCH (observation)<-[:OBJECT]-(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
