// @type measure Measure "measure:deportations-under-secure-communities"
// @one measure 110
// @all measures 110
//
// @properties unit definition
//
// @relation observations Observation[] <-[:MEASURES]- 90
