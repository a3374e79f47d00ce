// Which of the agreements has this id?
//
// @mode   piece
// @param id string "agreement:287g-task-force-agreements"
// @gives agreement Agreement
// @local agreement
// @budget 10
MATCH (agreement:Agreement {id: $id})
