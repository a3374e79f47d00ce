// How many nodes in the database are not ours, by their labels?
//
// @mode   read
// @param  older   boolean  false
// @row    labels  readonly string[]
// @row    count   number
// @budget 4700
MATCH (node)
WHERE NOT node:Policytrail
  AND NOT ($older AND (node:Node AND node.id IS NOT NULL AND node.name IS NOT NULL OR node:Load|Change))
RETURN labels(node) AS labels, count(*) AS count
ORDER BY labels
