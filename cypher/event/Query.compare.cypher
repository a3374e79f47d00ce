// Which two events are compared, and which links between them does somebody assert?
//
// @mode   piece
// @param  a        string  "event:harris-issues-detainer-bulletin"
// @known  a        Event
// @param  b        string  "event:baca-limits-detainers"
// @known  b        Event
// @gives  pair     EventComparison
// @local  one other pair
// @field  a Event one
// @field  b Event other
// @budget 110
MATCH (one:Policytrail&Event {id: $a}), (other:Policytrail&Event {id: $b})
WITH one, other, [one, other] AS pair
// @include toldOf pair
