// How many nodes in the graph are not ours, by their labels?
//
// @mode   read
// @row    labels  readonly string[]
// @row    count   number
// @budget 4700
MATCH (node)
WHERE NOT node:Node
RETURN labels(node) AS labels, count(*) AS count
ORDER BY labels
