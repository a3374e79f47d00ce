// In which capacities was it stated?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  capacity  string
// @local  claim attribution capacity
// @budget 30
MATCH (observation)-[:HAS_DOSSIER]->(:Dossier)
  <-[:OBJECT]-(claim:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})
MATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Dossier)
WITH attribution.capacity AS capacity
