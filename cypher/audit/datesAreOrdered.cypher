// Which dates are out of order?
//
// @mode   read
// @id     dates-are-ordered
// @must   The first possible day of a date MUST NOT come after its last.
// @row    id       string
// @row    problem  string
// @budget 33900
MATCH (node:Policytrail&Node)
UNWIND [key IN keys(node) WHERE key ENDS WITH 'Earliest' AND NOT key STARTS WITH 'history' | left(key, size(key) - 8)] AS date
WITH node, date, node[date + 'Earliest'] AS earliest, node[date + 'Latest'] AS latest
WHERE earliest > latest
RETURN node.id AS id, date + ' is out of order' AS problem
ORDER BY id, problem
LIMIT 100
