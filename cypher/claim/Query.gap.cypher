// Which of the gaps has this id?
//
// @mode   piece
// @param id string "gap:when-did-bacas-change-take-effect"
// @gives gap Gap
// @local gap
// @budget 9999
MATCH (gap:Gap {id: $id})
