// @type decision Decision "decision:who-the-spokesmen-are"
// @one decision "decision:who-some-are" 10
// @all decisions 160
//
// @properties question verdict reason
// @field alternatives string[] coalesce(decision.alternatives, [])
//
// @relation between Node[] -[:BETWEEN]-> 55
// @relation sides Claim[] <-[:TAKES_SIDE_BY]- "decision:memo-and-announcement" 90
