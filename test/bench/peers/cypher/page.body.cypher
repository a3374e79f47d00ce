MATCH (:Jurisdiction {id: $within})<-[:WITHIN*0..8]-(:Jurisdiction)<-[:TOOK_PLACE_IN]-(event:Event)
WITH DISTINCT event, coalesce(toString(event.dateEarliest), '9999-12-31') AS day, event.id AS id
WHERE $afterDay IS NULL OR day > $afterDay OR (day = $afterDay AND id > $afterId)
WITH event, day, id
ORDER BY day, id
LIMIT 21
