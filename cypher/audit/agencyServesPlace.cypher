// Which agencies have a policy but no place that they serve?
//
// @mode   read
// @id     agency-serves-place
// @must   Every agency that has a policy MUST serve a place, or no question about that place finds it.
// @row    id       string
// @row    problem  string
// @budget 1200
MATCH (agency:Policytrail&Organization)
WHERE EXISTS { (agency)<-[:STATE_OF]-(:PolicyState) } AND NOT EXISTS { (agency)-[:SERVES]->(:Jurisdiction) }
RETURN agency.id AS id, 'serves no place' AS problem
ORDER BY id, problem
LIMIT 100
