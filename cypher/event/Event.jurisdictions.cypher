// Where did an event take place, or whose is it?
//
// @mode   piece
// @from event Event "event:harris-issues-detainer-bulletin"
// @gives jurisdiction Jurisdiction[]
// @local jurisdiction
// @bound 500
// @budget 90
MATCH (event)-[:TOOK_PLACE_IN]->(jurisdiction:Jurisdiction)
ORDER BY jurisdiction.id
LIMIT $limit
