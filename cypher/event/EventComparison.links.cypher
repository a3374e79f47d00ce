// Which links between two events does somebody assert, in either direction?
//
// @mode   piece
// @from   pair     EventComparison  "Query.compare"
// @gives  link     EventLink[]
// @local  near far link later earlier events
// @field  event Event far
// @field  later Event later
// @field  earlier Event earlier
// @field  depth int 1
// @order  type(link), later.id
// @bound  10
// @budget 360
WITH pair[0] AS near, pair[1] AS far
MATCH (near)-[link:typesOf(EventLinkType)]-(far)
WITH link, far, startNode(link) AS later, endNode(link) AS earlier, [endNode(link), startNode(link)] AS events
// @include supportedBy link
// @include toldOf events
