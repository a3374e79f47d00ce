// What does it count?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  measure  Measure
// @local  measure
// @budget 25
MATCH (observation)-[:MEASURES]->(measure:Measure)
