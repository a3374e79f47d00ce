// Which events are about a law?
//
// @mode   piece
// @from law Law "law:trust-act"
// @gives event Event[]
// @local event
// @bound 500
// @budget 9999
MATCH (law)<-[:CONCERNS]-(event:Event)
ORDER BY event.id
LIMIT $limit
