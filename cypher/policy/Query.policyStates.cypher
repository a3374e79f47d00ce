// Which states of policy are there?
//
// @mode   piece
// @gives state PolicyState[]
// @local state
// @order state.id
// @budget 440
MATCH (state:PolicyState)
// Always true; with it the index gives the order.
WHERE state.id IS NOT NULL
// @include heldAsOf state
