// How many claims are there, by groups?
//
// @mode   piece
// @counts claims
// @budget 3395
