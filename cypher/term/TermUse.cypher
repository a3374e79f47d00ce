// @type use TermUse "term-use:illegal-immigrant-3"
// @properties count voice
//
// @relation article Article -[:USE_IN]-> 45
// @relation evidence Evidence[] -[:SUPPORTED_BY]-> 60
// @relation speaker Actor -[:SPOKEN_BY]-> 25
// @relation term Term <-[:HAS_USE]- 30
