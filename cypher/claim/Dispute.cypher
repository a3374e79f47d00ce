// @type dispute Dispute "dispute:how-bulletin-and-change-are-linked"
// @one dispute 15
// @all disputes 170
//
// @properties kind question note
//
// @relation accounts Claim[] <-[:ACCOUNT_IN]- 300 @where knownBy(claim) @bound 200
