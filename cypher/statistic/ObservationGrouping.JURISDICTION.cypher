// In which place was it, by what is said of it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  place  Jurisdiction
// @local  place
// @budget 25
MATCH (observation)-[:COUNTED_IN]->(place:Jurisdiction)
