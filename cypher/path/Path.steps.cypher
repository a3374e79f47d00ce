// Through which relationships does a path go?
//
// @mode   piece
// @from   path  Path  "Query.paths"
// @gives  link  PathStep[]
// @local  at link tail tip
// @field  forward boolean startNode(link) = tail
// @field  from Entity tail
// @field  to Entity tip
// @order  at
// @bound  10
// @budget 5100
UNWIND range(0, length(path) - 1) AS at
WITH at, relationships(path)[at] AS link, nodes(path)[at] AS tail, nodes(path)[at + 1] AS tip
