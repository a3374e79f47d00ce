// Which of the states of policy has this id?
//
// @mode   piece
// @param id string "policy-state:lasd-honours-detainers"
// @gives state PolicyState
// @local state
// @budget 20
MATCH (state:PolicyState {id: $id})
