// In which places do places lie?
//
// @mode   read
// @param  ids  string[]  ["jurisdiction:us-ca", "jurisdiction:us-ca-los-angeles"]
// @row    element     string
// @row    type        string
// @row    from        string
// @row    to          string
// @row    properties  { readonly [key: string]: Value }
// @budget 60
MATCH (place:Policytrail)-[link:WITHIN]->(around:Policytrail)
WHERE place.id IN $ids
RETURN
  elementId(link) AS element,
  type(link) AS type,
  place.id AS from,
  around.id AS to,
  properties(link) AS properties
ORDER BY from, to, element
