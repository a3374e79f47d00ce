// Which events are about a law?
//
// @mode   piece
// @from law Law "law:trust-act-vetoed-2012"
// @gives event Event[]
// @local event
// @bound 500
// @budget 55
MATCH (law)<-[:CONCERNS]-(event:Event)
ORDER BY event.id
LIMIT $limit
