// Gives relationships other properties. A row has element and properties.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.element
SET relationship = row.properties
