// Which events and laws have no place though nobody says that none is known, or the other way round?
//
// @mode   read
// @id     has-place
// @must   An event or a law MUST have a place, unless its file says that no text and no rule gives one: then none.
// @row    id       string
// @row    problem  string
// @budget 1000
MATCH (thing:Policytrail&(Event|Law))
WITH thing, EXISTS { (thing)-[:TOOK_PLACE_IN|LAW_OF]->(:Jurisdiction) } AS placed
WHERE placed = (coalesce(thing.place, '') = 'NONE')
RETURN thing.id AS id, CASE WHEN placed THEN 'has a place, and place: NONE' ELSE 'has no place' END AS problem
ORDER BY id, problem
LIMIT 100
