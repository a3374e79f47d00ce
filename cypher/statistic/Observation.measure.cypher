// What does a number count?
//
// @mode   piece
// @from observation Observation "observation:held-beyond-release"
// @gives measure Measure
// @local measure
// @budget 9999
MATCH (observation)-[:MEASURES]->(measure:Measure)
