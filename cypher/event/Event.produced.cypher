// Which laws did an event bring forth?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives law Law[]
// @local law
// @bound 500
// @budget 9999
MATCH (event)-[:PRODUCED]->(law:Law)
ORDER BY law.id
LIMIT $limit
