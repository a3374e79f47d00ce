// What is said of it?
//
// @mode   piece
// @from entity Entity "event:baca-limits-detainers"
// @param predicates string[] ["PROMPTED_BY"]
// @absent predicates null
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives claim Claim[]
// @local claim
// @order claim.id
// @budget 150
MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
