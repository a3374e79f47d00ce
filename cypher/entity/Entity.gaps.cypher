// What does no text say of it?
//
// @mode   piece
// @from entity Entity "event:baca-limits-detainers"
// @gives gap Gap[]
// @local gap
// @bound 200
// @budget 95
MATCH (entity)<-[:GAP_ABOUT]-(gap:Gap)
ORDER BY gap.id
LIMIT $limit
