// @type law Law "law:harris-bulletin"
// @one law 15
// @all laws 55
//
// @properties kind status
// @field version boolean law:LawVersion
//
// @relation addressees Actor[] -[:ADDRESSED_TO]-> 90
// @relation criteria Criterion[] -[:APPLIES_TO]-> "law:trust-act-vetoed-2012" 40
// @relation events Event[] <-[:CONCERNS]- "law:trust-act-vetoed-2012" 55
// @relation issues Issue[] <-[:ABOUT]- "law:trust-act" 40
// @relation jurisdictions Jurisdiction[] -[:LAW_OF]-> 40
// @relation participants LawParticipation[] <-[:ANNOUNCED|ISSUED|SPONSORED|VETOED]- 80 @order type(link), actor.id
// @relation places Placement[] -[:LAW_OF]-> 55 @order jurisdiction.id
// @relation producedBy Event[] <-[:PRODUCED]- 70
// @relation versionOf Law[] -[:PART_OF]-> "law:trust-act-ab4" 35
// @relation versions Law[] <-[:PART_OF]- "law:trust-act" 50
