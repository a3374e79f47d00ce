// Which word is used?
//
// @mode   piece
// @from use TermUse "term-use:illegal-immigrant-3"
// @gives term Term
// @local term
// @budget 30
MATCH (use)<-[:HAS_USE]-(term:Term)
