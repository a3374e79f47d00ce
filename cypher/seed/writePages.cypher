// Writes the address of its page onto what has another or none: for who looks at the graph itself.
//
// A dossier and a name are on the page of their thing. The address is no part of a seed: no load knows the property, so
// it stands in no plan, digest or export.
//
// @mode   write
// @param  base  string  "http://127.0.0.1:4000"
// @param  most  int     10000
// @row    written  number
// @budget 9770
MATCH (node:Policytrail&Node&!(Dataset|Dossier|Name))
WITH node, $base + '/' + replace(node.id, ':', '/') AS page
WHERE node.page IS NULL OR node.page <> page
LIMIT $most
SET node.page = page
RETURN count(*) AS written
