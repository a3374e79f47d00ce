// How many stated numbers are there, by groups?
//
// @mode   piece
// @counts observations
// @budget 210
