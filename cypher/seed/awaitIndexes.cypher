// Waits until every index is ready.
//
// @mode   read
// @param  seconds  int  30
// @budget 1000
CALL db.awaitIndexes($seconds)
