// Which issues are there?
//
// @mode   piece
// @gives issue Issue[]
// @local issue
// @order issue.id
// @budget 9999
MATCH (issue:Issue)
