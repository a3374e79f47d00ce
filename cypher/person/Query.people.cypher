// Which people are there?
//
// @mode   piece
// @gives person Person[]
// @local person
// @order person.id
// @budget 110
MATCH (person:Person)
// Always true; with it the index gives the order.
WHERE person.id IS NOT NULL
