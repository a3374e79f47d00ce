// Which changes began a policy?
//
// @mode   piece
// @from state PolicyState "policy-state:lasd-declines-low-level-detainers"
// @gives event Event[]
// @local event
// @bound 500
// @budget 70
MATCH (state)<-[:STARTED]-(event:Event)
ORDER BY event.id
LIMIT $limit
