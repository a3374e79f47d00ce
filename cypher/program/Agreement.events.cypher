// Which events are about an agreement?
//
// @mode   piece
// @from agreement Agreement "agreement:287g-contracts-of-25-agencies"
// @gives event Event[]
// @local event
// @bound 500
// @budget 45
MATCH (agreement)<-[:CONCERNS]-(event:Event)
ORDER BY event.id
LIMIT $limit
