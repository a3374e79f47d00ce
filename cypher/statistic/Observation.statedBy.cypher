// Who stated a number, and in which capacity?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives actor Attribution[]
// @local claim dossier attribution actor capacity certain
// @field capacity Capacity capacity
// @field certain boolean certain
// @field actor Actor actor
// @order actor.id, capacity, certain
// @bound 500
// @budget 75
MATCH (observation)-[:HAS_DOSSIER]->(:Dossier)
  <-[:OBJECT]-(claim:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(dossier:Dossier)
MATCH (actor:Policytrail&Actor {id: dossier.of})
MATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Dossier)
WITH DISTINCT actor, attribution.capacity AS capacity, attribution.certain AS certain
