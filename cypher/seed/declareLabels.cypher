// Which labels there may be, in the order in which labels(n) is to give them.
// A label that is declared but nowhere used gives no warning, so a warning means a misspelling.
//
// @mode   schema
// @param  labels  string[]  ["Person", "Actor", "Entity", "Node"]
UNWIND $labels AS label
CALL db.createLabel(label)
