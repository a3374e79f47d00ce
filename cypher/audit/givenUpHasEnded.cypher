// Which positions were given up, and have no end?
//
// @mode   read
// @id     given-up-has-ended
// @must   A stance that gave way MUST have an end.
// @row    id       string
// @row    problem  string
// @budget 15
MATCH (stance:Policytrail&Stance)-[:GAVE_WAY_TO]->(successor)
WHERE stance.untilLatest IS NULL
RETURN stance.id AS id, 'gave way to ' + successor.id + ' and has no end' AS problem
ORDER BY id, problem
LIMIT 100
