// Which events did somebody take part in, and as what?
//
// @mode   piece
// @from actor Actor "person:lee-baca"
// @gives participation EventParticipation[]
// @local participation event
// @field event Event event
// @bound 500
// @budget 210
MATCH (actor)-[participation:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]->(event:Event)
// @include supportedBy participation
ORDER BY event.id, type(participation)
LIMIT $limit
