// Which agencies surely have two policies about one issue on one day?
//
// @mode   read
// @id     one-state-at-once
// @must   No two states of one agency on one issue MUST be definite on one day.
// @row    id       string
// @row    problem  string
// @budget 1400
MATCH (agency:Policytrail&Organization)<-[:STATE_OF]-(one:Policytrail&PolicyState)-[:ON]->(issue:Policytrail&Issue)
MATCH (issue)<-[:ON]-(other:Policytrail&PolicyState)-[:STATE_OF]->(agency)
WHERE one.id < other.id
  AND one.fromLatest < other.untilEarliest
  AND other.fromLatest < one.untilEarliest
RETURN agency.id AS id, one.id + ' and ' + other.id + ' hold on one day' AS problem
ORDER BY id, problem
LIMIT 100
