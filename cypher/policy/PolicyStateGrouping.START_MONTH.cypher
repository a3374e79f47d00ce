// In which month did it begin, as known on a day, where that is certain?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  state  string
// @field  key  String
//   monthOf(stateVersion.fromEarliest, stateVersion.fromLatest)
// @budget 25
MATCH (state)
// @include heldAsOf state
