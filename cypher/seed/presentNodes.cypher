// Which nodes of ours are in the graph?
//
// @mode   read
// @row    element     string
// @row    id          string | null
// @row    labels      readonly string[]
// @row    properties  { readonly [key: string]: Value }
// @budget 33800
MATCH (node:Node)
RETURN
  elementId(node) AS element,
  node.id AS id,
  labels(node) AS labels,
  properties(node) AS properties
ORDER BY id, element
