// Which types of relationships there may be.
//
// @mode   schema
// @param  types  string[]  ["DECIDED", "PROMPTED_BY"]
UNWIND $types AS type
CALL db.createRelationshipType(type)
