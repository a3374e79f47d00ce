// @type issue Issue "issue:honour-detainers"
// @one issue 15
// @all issues 230
//
// @properties short question nature
// @field act Act {word: issue.act, sentence: issue.actSentence}
//
// @relation about Entity[] -[:ABOUT]-> 50
// @relation policyStates HeldPolicy[] <-[:ON]- 550 @bound 1000
// @relation questions Issue[] <-[:ABOUT]- 90
// @relation stances HeldStance[] <-[:ON]- "issue:detainers-mandatory" 130
