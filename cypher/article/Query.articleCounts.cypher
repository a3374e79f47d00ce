// How many articles are there, by groups?
//
// @mode   piece
// @counts articles
// @budget 475
