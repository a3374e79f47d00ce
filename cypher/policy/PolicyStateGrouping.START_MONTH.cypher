// In which month did it begin, as known on a day, where that is certain?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  state  string
// @field  key  String  CASE WHEN left(toString(state.historyFromEarliest[stateVersion]), 7) = left(toString(state.historyFromLatest[stateVersion]), 7) THEN left(toString(state.historyFromEarliest[stateVersion]), 7) END
// @budget 25
MATCH (state)
// @include heldAsOf state
