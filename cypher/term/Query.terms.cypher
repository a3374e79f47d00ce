// Which loaded words are there?
//
// @mode   piece
// @gives term Term[]
// @local term
// @order term.id
// @budget 310
MATCH (term:Term)
