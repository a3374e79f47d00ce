// How does it answer its issue?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  answer  string
// @local  answer
// @budget 10
WITH state.answer AS answer
