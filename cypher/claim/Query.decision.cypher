// Which of the decisions has this id?
//
// @mode   piece
// @param id string "decision:who-some-are"
// @gives decision Decision
// @local decision
// @budget 10
MATCH (decision:Decision {id: $id})
