// Whom is a document addressed to?
//
// @mode   piece
// @from law Law "law:harris-bulletin"
// @gives actor Actor[]
// @local actor
// @bound 500
// @budget 90
MATCH (law)-[:ADDRESSED_TO]->(actor:Actor)
ORDER BY actor.id
LIMIT $limit
