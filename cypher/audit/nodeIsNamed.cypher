// Which nodes have no id or no name?
//
// @mode   read
// @id     node-is-named
// @must   Every node MUST have an id, and a name for people to read.
// @row    id       string
// @row    problem  string
// @budget 7100
MATCH (node:Policytrail&Node)
WHERE node.id IS NULL OR coalesce(node.name, '') = ''
RETURN coalesce(node.id, elementId(node)) AS id, 'has no id or no name' AS problem
ORDER BY id, problem
LIMIT 100
