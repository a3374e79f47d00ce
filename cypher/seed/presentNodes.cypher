// Which nodes of ours are in the graph? In one that an older version wrote, those that its load knew as its own.
//
// The history of loads is ours, and no part of a seed; nor are places that were imported from a register.
//
// @mode   read
// @param  older       boolean  false
// @row    element     string
// @row    id          string | null
// @row    labels      readonly string[]
// @row    properties  { readonly [key: string]: Value }
// @budget 40000
MATCH (node:Policytrail|Node)
WHERE (node:Policytrail OR $older AND node.id IS NOT NULL AND node.name IS NOT NULL)
  AND NOT node:Load|Change|Division
RETURN
  elementId(node) AS element,
  node.id AS id,
  labels(node) + CASE WHEN node:Policytrail THEN [] ELSE ['Policytrail'] END AS labels,
  properties(node) AS properties
ORDER BY id, element
