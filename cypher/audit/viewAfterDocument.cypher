// Who may have held a view of a document or a program before there was one?
//
// A practice may be older than the program that it is now part of.
//
// @mode   read
// @id     view-after-document
// @must   A view of a document that was issued, or of a program that began, MUST NOT begin before it was, or did.
// @row    id       string
// @row    problem  string
// @budget 300
CALL () {
  MATCH (beginning:Policytrail&(GuidanceIssued|RulingIssued))-[:PRODUCED]->(thing:Law)
  RETURN beginning, thing
  UNION
  MATCH (beginning:Policytrail&ProgramStart)-[:CONCERNS]->(thing:Program)
  RETURN beginning, thing
}
MATCH (thing)<-[:ABOUT]-(issue:Issue)<-[:ON]-(stance:Policytrail&Stance)
WHERE (thing:Law OR issue.nature <> 'PRACTICE')
  AND beginning.dateEarliest > coalesce(stance.fromEarliest, date('0001-01-01'))
RETURN DISTINCT stance.id AS id, 'may have begun before ' + beginning.id AS problem
ORDER BY id, problem
LIMIT 100
