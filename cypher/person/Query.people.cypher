// Which people are there?
//
// @mode   piece
// @gives person Person[]
// @local person
// @order person.id
// @budget 9999
MATCH (person:Person)
