// Removes relationships. A row has element.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.element
DELETE relationship
