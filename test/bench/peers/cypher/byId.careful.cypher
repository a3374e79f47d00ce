MATCH (event:Event {id: $id})
RETURN event.id, event.name, event.kind, event.status,
  event.dateEdtf, toString(event.dateEarliest), toString(event.dateLatest), event.dateBasis,
  COLLECT {
    MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)
    RETURN [place.id, place.name]
    ORDER BY place.id
  }
