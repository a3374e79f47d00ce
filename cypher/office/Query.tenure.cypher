// Which of the tenures has this id?
//
// @mode   piece
// @param id string "tenure:a12-governor-of-illinois--governor-of-illinois"
// @gives tenure Tenure
// @local tenure
// @budget 15
MATCH (tenure:Tenure {id: $id})
