// What is said of it? Of a text, what rests on it; of a dispute, its accounts; of a measure, what is said of its numbers;
// of a term, what rests on the passages that use it.
//
// @mode   piece
// @from entity Entity "event:baca-limits-detainers"
// @param predicates string[] ["PROMPTED_BY"]
// @absent predicates null
// @gives claim Claim[]
// @local claim
// @order claim.id
// @pages
// @budget 260
CALL (entity) {
  MATCH (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)<-[:ACCOUNT_IN]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)<-[:MEASURES]-(:Observation)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)-[:HAS_USE]->(:TermUse)-[:SUPPORTED_BY]->(:Passage)<-[:SUPPORTED_BY]-(claim:Claim)
  RETURN claim
}
WITH *
WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
  AND knownBy(claim)
