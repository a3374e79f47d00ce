// @type gap Gap "gap:baca-change-effective-date"
// @one gap 10
// @all gaps 100
//
// @properties question reason
//
// @relation about Entity[] -[:GAP_ABOUT]-> 50
// @relation closedBy Claim -[:CLOSED_BY]-> 35
// @relation near Passage[] -[:NEAR]-> 120
