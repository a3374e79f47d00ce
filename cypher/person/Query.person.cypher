// Which of the people has this id?
//
// @mode   piece
// @param id string "person:lee-baca"
// @gives person Person
// @local person
// @budget 10
MATCH (person:Person {id: $id})
