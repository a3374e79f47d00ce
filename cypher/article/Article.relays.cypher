// Which publications does a text relay, or its copies?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  event  Event[]
// @local  claim dossier event
// @order  event.id
// @bound  500
// @budget 1365
MATCH (article)<-[:COPY_OF*0..8]-(:Article)<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(claim:Claim)
MATCH (claim)-[:CITES]->(dossier:Dossier)
WHERE knownBy(claim)
MATCH (event:Policytrail&Event {id: dossier.of})
WITH DISTINCT event
