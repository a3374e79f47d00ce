// Which of the gaps has this id?
//
// @mode   piece
// @param id string "gap:baca-change-effective-date"
// @gives gap Gap
// @local gap
// @budget 10
MATCH (gap:Gap {id: $id})
