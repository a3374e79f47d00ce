// Which links between two events does somebody assert, in either direction?
//
// @mode   piece
// @from   pair     EventComparison  "Query.compare"
// @gives  link     EventLink[]
// @local  near far link later earlier
// @field  event Event far
// @field  later Event later
// @field  earlier Event earlier
// @field  depth int 1
// @bound  6
// @budget 280
WITH pair[0] AS near, pair[1] AS far
MATCH (near)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(far)
WITH link, far, startNode(link) AS later, endNode(link) AS earlier
// @include supportedBy link
ORDER BY type(link), later.id
LIMIT $limit
