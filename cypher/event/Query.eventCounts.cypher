// How many events are there, by groups?
//
// @mode   piece
// @counts events
// @budget 220
