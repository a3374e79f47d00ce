// Which of the laws has this id?
//
// @mode   piece
// @param id string "law:harris-bulletin"
// @gives law Law
// @local law
// @budget 15
MATCH (law:Law {id: $id})
