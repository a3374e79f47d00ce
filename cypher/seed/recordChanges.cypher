// Records what a load added, changed and removed. A row has id, sequence, version, kind, type and thing.
//
// @mode   write
// @param  rows  rows  []
// @budget 10
UNWIND $rows AS row
CREATE (change:Change:Policytrail)
SET change = row
