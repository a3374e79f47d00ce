// Which states of policy are there?
//
// @mode   piece
// @gives state PolicyState[]
// @local state
// @order state.id
// @budget 9999
MATCH (state:PolicyState)
