// Which relationships between nodes of ours are in the graph, of the types that a load writes? Those that begin at an
// imported place are the import's.
//
// @mode   read
// @param  older       boolean   false
// @param  types       string[]  ["DECIDED", "PROMPTED_BY"]
// @absent types       null
// @row    element     string
// @row    type        string
// @row    from        string | null
// @row    to          string | null
// @row    properties  { readonly [key: string]: Value }
// @budget 68900
MATCH (from:Policytrail|Node)-[relationship]->(to:Policytrail|Node)
WHERE (from:Policytrail AND to:Policytrail
    OR $older AND from.id IS NOT NULL AND from.name IS NOT NULL AND to.id IS NOT NULL AND to.name IS NOT NULL)
  AND NOT from:Division
  AND ($types IS NULL OR type(relationship) IN $types)
RETURN
  elementId(relationship) AS element,
  type(relationship) AS type,
  from.id AS from,
  to.id AS to,
  properties(relationship) AS properties
ORDER BY type, from, to, element
