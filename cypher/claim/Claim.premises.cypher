// From which claims was it inferred?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-baca"
// @gives premise Claim[]
// @local premise
// @bound 500
// @budget 9999
MATCH (claim)-[:INFERRED_FROM]->(premise:Claim)
ORDER BY premise.id
LIMIT $limit
