// What did a body do about an issue?
//
// @mode   piece
// @from organization Organization "organization:los-angeles-county-sheriffs-department"
// @gives state HeldPolicy[]
// @local state
// @field state PolicyState state
// @bound 500
// @budget 170
MATCH (organization)<-[:STATE_OF]-(state:PolicyState)
// @include heldAsOf state
ORDER BY state.id
LIMIT $limit
