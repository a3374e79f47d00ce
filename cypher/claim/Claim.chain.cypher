// Through which publications did it come?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives event Event[]
// @local cites event
// @bound 500
// @budget 70
MATCH (claim)-[cites:CITES]->(event:Event)
ORDER BY cites.step, event.id
LIMIT $limit
