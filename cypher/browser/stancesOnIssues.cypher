// Who says otherwise: which actors hold which answer to one question?
//
// @mode read
// @budget 340
// @param  issue  string  "issue:detainers-mandatory"
// @row  stance  Path
MATCH stance = (actor:Actor)-[:HOLDS]->(held:Stance)-[:ON]->(:Issue {id: $issue})
RETURN stance
ORDER BY held.id, actor.id
LIMIT 12
