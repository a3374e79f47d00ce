// What does a number count?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives measure Measure
// @local measure
// @budget 45
MATCH (observation)-[:MEASURES]->(measure:Measure)
