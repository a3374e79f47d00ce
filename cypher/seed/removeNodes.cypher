// Removes nodes, with whatever hangs on them. A row has element.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
DETACH DELETE node
