// How many nodes in the graph are not ours, by their labels? The history of loads is ours, and no part of a seed.
//
// @mode   read
// @row    labels  readonly string[]
// @row    count   number
// @budget 4700
MATCH (node)
WHERE NOT node:Node AND NOT node:Load AND NOT node:Change
RETURN labels(node) AS labels, count(*) AS count
ORDER BY labels
