// Where does a number count?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives place Jurisdiction
// @local place
// @budget 9999
MATCH (observation)-[:COUNTED_IN]->(place:Jurisdiction)
