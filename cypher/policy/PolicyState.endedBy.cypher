// Which changes ended a policy?
//
// @mode   piece
// @from state PolicyState "policy-state:lasd-honours-detainers"
// @gives event Event[]
// @local event
// @bound 500
// @budget 65
MATCH (state)<-[:ENDED]-(event:Event)
ORDER BY event.id
LIMIT $limit
