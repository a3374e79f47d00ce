// Which imported places lie in no place any more, since a load took that out?
//
// @mode   read
// @row    id  string
// @budget 10
MATCH (place:Policytrail&Division)
WHERE NOT EXISTS { (place)-[:WITHIN]->(:Policytrail) }
RETURN place.id AS id
ORDER BY id
