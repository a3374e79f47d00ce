// From which claims was it inferred?
//
// @mode   piece
// @from claim Claim "claim:vetoed-bill-is-a-version"
// @gives premise Claim[]
// @local premise
// @bound 500
// @budget 140
MATCH (claim)-[:INFERRED_FROM]->(premise:Claim)
ORDER BY premise.id
LIMIT $limit
