// Creates nodes. A row has labels and properties.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
