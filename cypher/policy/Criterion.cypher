// @type criterion Criterion "criterion:lasd-low-level-crimes"
// @properties effect text
//
// @relation evidence Evidence[] -[:SUPPORTED_BY]-> 230
