MATCH (event:Event {id: $id})
RETURN {
  id: event.id, name: event.name, kind: event.kind, status: event.status,
  date: {
    edtf: event.dateEdtf,
    earliest: toString(event.dateEarliest),
    latest: toString(event.dateLatest),
    basis: event.dateBasis
  },
  jurisdictions: COLLECT {
    MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)
    RETURN {id: place.id, name: place.name}
    ORDER BY place.id
  }
} AS event
