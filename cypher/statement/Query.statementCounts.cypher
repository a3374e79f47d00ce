// How many statements are there, by groups?
//
// @mode   piece
// @counts statements
// @budget 1050
