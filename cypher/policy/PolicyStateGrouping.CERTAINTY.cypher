// Did it surely hold on the day asked, as known on a day?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  state  string
// @param  asOf  date  "2012-12-06"
// @absent asOf  null
// @field  key  String
//   CASE
//     WHEN $asOf IS NULL THEN null
//     WHEN stateVersion.fromLatest <= $asOf AND $asOf < stateVersion.untilEarliest
//       THEN 'DEFINITE'
//     ELSE 'POSSIBLE'
//   END
// @budget 25
MATCH (state)
// @include heldAsOf state
