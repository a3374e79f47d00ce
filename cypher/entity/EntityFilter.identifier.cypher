// Does a public register know it by one of these?
//
// @mode   piece
// @from   entity  Entity  "jurisdiction:us-ca-los-angeles-county"
// @param  identifier  string[]  ["fips:06037"]
// @gives  node  Node
// @local  node at
// @budget 20
WITH entity AS node
WHERE any(at IN range(0, size(coalesce(node.identifierValues, [])) - 1)
  WHERE node.identifierValues[at] IN $identifier
    OR node.identifierSchemes[at] + ':' + node.identifierValues[at] IN $identifier)
