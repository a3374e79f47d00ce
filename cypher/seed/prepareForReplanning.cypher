// Samples the indexes anew and drops the plans that were made before.
//
// @mode   read
// @param  seconds  int  30
// @budget 1000
CALL db.prepareForReplanning($seconds)
