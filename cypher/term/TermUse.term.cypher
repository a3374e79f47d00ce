// Which word is used?
//
// @mode   piece
// @from use TermUse "term-use:illegal-immigrant-3"
// @gives term Term
// @local term
// @budget 9999
MATCH (use)<-[:HAS_USE]-(term:Term)
