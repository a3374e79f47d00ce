// What was said on the occasion of an event?
//
// @mode   piece
// @from event Event "event:harris-press-event"
// @gives statement Statement[]
// @local statement
// @bound 500
// @budget 50
MATCH (event)<-[:SAID_AT]-(statement:Statement)
ORDER BY statement.id
LIMIT $limit
