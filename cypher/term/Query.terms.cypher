// Which loaded words are there?
//
// @mode   piece
// @gives term Term[]
// @local term
// @order term.id
// @budget 9999
MATCH (term:Term)
