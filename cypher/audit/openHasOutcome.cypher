// Of which open things does nobody tell or ask what became of them?
//
// @mode   read
// @id     open-has-outcome
// @must   A bill, lawsuit, request or event that was still open MUST have an outcome, or a gap that asks for it.
// @row    id       string
// @row    problem  string
// @budget 900
MATCH (gap:Policytrail&Gap)
WITH collect(gap.outcomeOf) AS asked
CALL () {
  MATCH (open:Policytrail&Law {kind: 'BILL'})
  WHERE open.status IN ['DRAFT', 'EXPECTED', 'INTRODUCED']
    AND NOT EXISTS { (open)<-[:PART_OF]-(:Law) }
    AND NOT EXISTS { (open)<-[:VETOED]-() }
    AND NOT EXISTS { (open)<-[:CONCERNS]-(:BillPassed|BillSigned|BillVetoed) }
  RETURN open
  UNION
  MATCH (open:Policytrail&(LawsuitFiled|Request))
  WHERE NOT EXISTS { (open)<-[:RESPONDS_TO|PROMPTED_BY|CITES_AS_REASON|IMPLEMENTS]-(:Event) }
  RETURN open
  UNION
  MATCH (open:Policytrail&Event)
  WHERE open.status IN ['UNDER_WAY', 'ANNOUNCED', 'SCHEDULED', 'EXPECTED', 'POSSIBLE']
    AND NOT EXISTS { (open)<-[:IMPLEMENTS]-() }
  RETURN open
}
WITH open, asked
WHERE NOT open.id IN asked
RETURN open.id AS id, 'is open, and nobody tells or asks what became of it' AS problem
ORDER BY id, problem
LIMIT 100
