// Gives nodes other labels and properties, and leaves what is not named. A row has element, labels, surplusLabels and
// properties, null for those that go.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
SET node += row.properties
SET node:$(row.labels)
REMOVE node:$(row.surplusLabels)
