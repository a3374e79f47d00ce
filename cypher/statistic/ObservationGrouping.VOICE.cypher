// Who stated it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  actor  Actor
// @local  dossier actor
// @budget 40
MATCH (observation)-[:HAS_DOSSIER]->(:Dossier)
  <-[:OBJECT]-(:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(dossier:Dossier)
MATCH (actor:Policytrail&Actor {id: dossier.of})
