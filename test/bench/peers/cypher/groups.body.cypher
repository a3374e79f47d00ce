MATCH (:Jurisdiction {id: $within})<-[:WITHIN*0..8]-(:Jurisdiction)<-[:TOOK_PLACE_IN]-(event:Event)
WITH DISTINCT event
WITH event.kind AS kind,
  CASE WHEN event.dateEarliest.year = event.dateLatest.year THEN toString(event.dateEarliest.year) END AS year,
  count(*) AS count
ORDER BY count DESC, kind, year
