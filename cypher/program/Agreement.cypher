// @type agreement Agreement "agreement:287g-contracts-of-25-agencies"
// @one agreement "agreement:287g-task-force-agreements" 10
// @all agreements 15
//
// @relation events Event[] <-[:CONCERNS]- 45
// @relation parties AgreementParty[] <-[:PARTY_TO]- 95
// @relation program Program -[:UNDER]-> 35
