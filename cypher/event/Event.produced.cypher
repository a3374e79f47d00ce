// Which laws did an event bring forth?
//
// @mode   piece
// @from event Event "event:harris-issues-detainer-bulletin"
// @gives law Law[]
// @local law
// @bound 500
// @budget 95
MATCH (event)-[:PRODUCED]->(law:Law)
ORDER BY law.id
LIMIT $limit
