// Which of the loaded words has this id?
//
// @mode   piece
// @param id string "term:illegal-immigrant"
// @gives term Term
// @local term
// @budget 15
MATCH (term:Term {id: $id})
