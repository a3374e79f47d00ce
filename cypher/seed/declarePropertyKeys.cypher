// Which properties there may be.
//
// @mode   schema
// @param  keys  string[]  ["id", "name"]
UNWIND $keys AS key
CALL db.createProperty(key)
