// Who says it?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives attribution Attribution[]
// @local attribution actor
// @field capacity Capacity attribution.capacity
// @field certain boolean attribution.certain
// @field actor Actor actor
// @bound 500
// @budget 55
MATCH (claim)-[attribution:ATTRIBUTED_TO]->(actor:Actor)
ORDER BY actor.id
LIMIT $limit
