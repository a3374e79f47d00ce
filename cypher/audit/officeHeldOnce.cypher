// Which exclusive offices are surely held twice on one day?
//
// @mode   read
// @id     office-held-once
// @must   No exclusive office MUST be held twice on one day.
// @row    id       string
// @row    problem  string
// @budget 260
MATCH (one:Policytrail&Tenure)-[:TENURE_IN]->(office:Policytrail&Office {exclusive: true})
MATCH (office)<-[:TENURE_IN]-(other:Policytrail&Tenure)
WHERE one.id < other.id
  AND one.fromLatest < other.untilEarliest
  AND other.fromLatest < one.untilEarliest
RETURN office.id AS id, one.id + ' and ' + other.id + ' hold on one day' AS problem
ORDER BY id, problem
LIMIT 100
