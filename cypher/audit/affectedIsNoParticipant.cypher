// Who is told as a participant of an event by the very words that say whom it affects?
//
// @mode   read
// @id     affected-is-no-participant
// @must   Whom an event affects MUST NOT be told as its participant by the same place of a text.
// @row    id       string
// @row    problem  string
// @budget 150
MATCH (event:Policytrail&Event)-[affects:AFFECTS]->(actor:Policytrail&Actor)
MATCH (actor)-[part:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]->(event)
WHERE EXISTS {
  MATCH (affected:Policytrail&Claim)-[:SUPPORTED_BY]->(passage:Policytrail&Passage)
  WHERE affected.id IN affects.claimIds
  MATCH (acting:Policytrail&Claim)-[:SUPPORTED_BY]->(passage)
  WHERE acting.id IN part.claimIds
}
RETURN event.id AS id, type(part) + ' has ' + actor.id + ', whom it affects' AS problem
ORDER BY id, problem
LIMIT 100
