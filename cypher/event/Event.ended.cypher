// Which states of policy did an event end?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives state PolicyState[]
// @local state
// @bound 500
// @budget 120
MATCH (event)-[:ENDED]->(state:PolicyState)
ORDER BY state.id
LIMIT $limit
