// Who may have held a view of a document before it was issued?
//
// @mode   read
// @id     view-after-document
// @must   A view of a document that was issued MUST NOT begin before it was.
// @row    id       string
// @row    problem  string
// @budget 75
MATCH (issuing:Policytrail&(GuidanceIssued|RulingIssued))-[:PRODUCED]->(document:Policytrail&Law)
MATCH (document)<-[:ABOUT]-(:Issue)<-[:ON]-(stance:Policytrail&Stance)
WHERE issuing.dateEarliest > coalesce(stance.fromEarliest, date('0001-01-01'))
RETURN DISTINCT stance.id AS id, 'may have begun before ' + issuing.id AS problem
ORDER BY id, problem
LIMIT 100
