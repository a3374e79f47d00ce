// What is said of it?
//
// @mode   piece
// @from entity Entity "event:baca-limits-detainers"
// @param predicates string[] ["PROMPTED_BY"]
// @absent predicates null
// @gives claim Claim[]
// @local claim
// @order claim.id
// @pages
// @budget 150
MATCH (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
  AND knownBy(claim)
