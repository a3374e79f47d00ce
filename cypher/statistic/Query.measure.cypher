// Which of the measures has this id?
//
// @mode   piece
// @param id string "measure:deportations-under-secure-communities"
// @gives measure Measure
// @local measure
// @budget 110
MATCH (measure:Measure {id: $id})
