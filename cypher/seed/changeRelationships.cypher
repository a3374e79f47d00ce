// Gives relationships other properties, and leaves what is not named. A row has element and properties, null for those
// that go.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.element
SET relationship += row.properties
