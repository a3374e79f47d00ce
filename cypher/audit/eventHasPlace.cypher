// Which events have no place though nobody says that none is known, or the other way round?
//
// @mode   read
// @id     event-has-place
// @must   Every event MUST have a place, unless its file says that no text and no rule gives one: then it MUST have none.
// @row    id       string
// @row    problem  string
// @budget 1000
MATCH (event:Policytrail&Event)
WITH event, EXISTS { (event)-[:TOOK_PLACE_IN]->(:Jurisdiction) } AS placed
WHERE placed = (coalesce(event.place, '') = 'NONE')
RETURN event.id AS id, CASE WHEN placed THEN 'has a place, and place: NONE' ELSE 'has no place' END AS problem
ORDER BY id, problem
LIMIT 100
