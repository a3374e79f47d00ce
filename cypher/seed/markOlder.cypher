// Marks what an older version of the program wrote, which knew its own by other labels: each had an id and a name, and
// else was taken out by the next load.
//
// @mode   write
// @budget 7000
MATCH (node:Node|Load|Change)
WHERE node.id IS NOT NULL
  AND (node.name IS NOT NULL OR node:Load|Change)
SET node:Policytrail
