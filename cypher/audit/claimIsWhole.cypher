// Which claims have lost their subject or their object?
//
// @mode   read
// @id     claim-is-whole
// @must   Every claim MUST have one subject, and either one object or a value.
// @row    id       string
// @row    problem  string
// @budget 13200
MATCH (claim:Policytrail&Claim)
WITH claim, COUNT { (claim)-[:SUBJECT]->(:Node) } AS subjects, COUNT { (claim)-[:OBJECT]->(:Node) } AS objects
WHERE subjects <> 1 OR objects + CASE WHEN claim.value IS NULL THEN 0 ELSE 1 END <> 1
RETURN claim.id AS id, 'has ' + toString(subjects) + ' subjects, ' + toString(objects) + ' objects, value: ' + coalesce(claim.value, 'none') AS problem
ORDER BY id, problem
LIMIT 100
