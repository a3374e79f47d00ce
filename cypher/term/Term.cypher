// @type term Term "term:illegal-immigrant"
// @one term 15
// @all terms 310
//
// @properties text language
//
// @relation uses TermUse[] -[:HAS_USE]-> 40
