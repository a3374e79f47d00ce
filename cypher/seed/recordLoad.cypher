// Records that a version was loaded, by the clock of the database; sequence 1 is the first load.
//
// @mode   write
// @param  version   string  "a1b2c3d4e5f6"
// @param  added     int     3
// @param  changed   int     2
// @param  removed   int     1
// @row    sequence  number
// @budget 30
OPTIONAL MATCH (before:Policytrail&Load)
WITH coalesce(max(before.sequence), 0) + 1 AS sequence
CREATE (load:Load:Policytrail {id: 'load:' + toString(sequence), sequence: sequence})
SET load.version = $version
SET load.loadedAt = datetime.truncate('second', datetime.transaction())
SET load.added = $added
SET load.changed = $changed
SET load.removed = $removed
RETURN load.sequence AS sequence
