// Who stated it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  actor  Actor
// @local  actor
// @budget 40
MATCH (observation)<-[:OBJECT]-(:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(actor:Actor)
