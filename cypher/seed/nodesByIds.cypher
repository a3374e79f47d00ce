// Which nodes of ours have these ids?
//
// @mode   read
// @param  ids  string[]  ["jurisdiction:us-ca", "jurisdiction:us-tx"]
// @row    element     string
// @row    id          string
// @row    labels      readonly string[]
// @row    properties  { readonly [key: string]: Value }
// @budget 40
MATCH (node:Policytrail)
WHERE node.id IN $ids
RETURN elementId(node) AS element, node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
