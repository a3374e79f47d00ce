// Creates relationships. A row has type, from, to and properties.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
MATCH (from:Policytrail {id: row.from})
MATCH (to:Policytrail {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
