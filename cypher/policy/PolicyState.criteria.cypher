// Whom does a policy cover?
//
// @mode   piece
// @from state PolicyState "policy-state:lasd-declines-low-level-detainers"
// @gives criterion Criterion[]
// @local criterion
// @bound 500
// @budget 50
MATCH (state)-[:APPLIES_TO]->(criterion:Criterion)
ORDER BY criterion.id
LIMIT $limit
