// Which states or stances answer nothing, or are nobody's?
//
// @mode   read
// @id     state-is-whole
// @must   Every state of policy MUST answer one issue and be that of one agency; every stance MUST answer one issue.
// @row    id       string
// @row    problem  string
// @budget 1400
MATCH (answer:Policytrail&(PolicyState|Stance))
WITH answer, COUNT { (answer)-[:ON]->(:Issue) } AS issues, COUNT { (answer)-[:STATE_OF]->(:Organization) } AS agencies
WHERE issues <> 1 OR (answer:Policytrail&PolicyState AND agencies <> 1)
RETURN answer.id AS id, 'answers ' + toString(issues) + ' issues, is of ' + toString(agencies) + ' agencies' AS problem
ORDER BY id, problem
LIMIT 100
