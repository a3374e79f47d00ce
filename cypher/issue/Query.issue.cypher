// Which of the issues has this id?
//
// @mode   piece
// @param id string "issue:honour-detainers"
// @gives issue Issue
// @local issue
// @budget 15
MATCH (issue:Issue {id: $id})
