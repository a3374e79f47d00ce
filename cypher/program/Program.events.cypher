// Which events are about a program?
//
// @mode   piece
// @from program Program "program:secure-communities"
// @gives event Event[]
// @local event
// @bound 500
// @budget 290
MATCH (program)<-[:CONCERNS]-(event:Event)
ORDER BY event.id
LIMIT $limit
