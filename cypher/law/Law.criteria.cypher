// Whom does a law cover?
//
// @mode   piece
// @from law Law "law:trust-act-vetoed-2012"
// @gives criterion Criterion[]
// @local criterion
// @bound 500
// @budget 40
MATCH (law)-[:APPLIES_TO]->(criterion:Criterion)
ORDER BY criterion.id
LIMIT $limit
