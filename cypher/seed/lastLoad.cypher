// Which version was loaded last?
//
// @mode   read
// @row    version  string
// @budget 30
MATCH (load:Policytrail&Load)
RETURN load.version AS version
ORDER BY load.sequence DESC
LIMIT 1
