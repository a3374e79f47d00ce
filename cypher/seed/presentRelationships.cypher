// Which relationships between nodes of ours are in the graph?
//
// @mode   read
// @row    element     string
// @row    type        string
// @row    from        string | null
// @row    to          string | null
// @row    properties  { readonly [key: string]: Value }
// @budget 68900
MATCH (from:Node)-[relationship]->(to:Node)
RETURN
  elementId(relationship) AS element,
  type(relationship) AS type,
  from.id AS from,
  to.id AS to,
  properties(relationship) AS properties
ORDER BY type, from, to, element
