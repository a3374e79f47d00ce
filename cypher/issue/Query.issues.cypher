// Which issues are there?
//
// @mode   piece
// @gives issue Issue[]
// @local issue
// @order issue.id
// @budget 230
MATCH (issue:Issue)
// Always true; with it the index gives the order.
WHERE issue.id IS NOT NULL
