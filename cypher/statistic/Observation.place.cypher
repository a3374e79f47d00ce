// Where does a number count?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives place Jurisdiction
// @local place
// @budget 45
MATCH (observation)-[:COUNTED_IN]->(place:Jurisdiction)
