// In which place was it, by what is said of it?
//
// @mode   piece
// @from   event  Event  "event:harris-issues-detainer-bulletin"
// @gives  place  Jurisdiction
// @local  place
// @budget 40
MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)
