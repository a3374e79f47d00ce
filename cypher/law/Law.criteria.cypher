// Whom does a law cover?
//
// @mode   piece
// @from law Law "law:trust-act"
// @gives criterion Criterion[]
// @local criterion
// @bound 500
// @budget 9999
MATCH (law)-[:APPLIES_TO]->(criterion:Criterion)
ORDER BY criterion.id
LIMIT $limit
