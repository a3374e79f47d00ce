// Which agency does what about an issue?
//
// @mode   piece
// @from issue Issue "issue:honour-detainers"
// @gives state HeldPolicy[]
// @local state
// @field state PolicyState state
// @bound 1000
// @budget 550
MATCH (issue)<-[:ON]-(state:PolicyState)
// @include heldAsOf state
ORDER BY state.id
LIMIT $limit
