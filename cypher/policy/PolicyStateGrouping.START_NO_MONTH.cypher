// Why did it begin in no one month, as known on a day?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  state  string
// @field  key  String
//   noMonthOf(stateVersion.fromEarliest, stateVersion.fromLatest)
// @budget 25
MATCH (state)
// @include heldAsOf state
