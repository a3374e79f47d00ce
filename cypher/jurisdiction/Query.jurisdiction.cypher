// Which of the places has this id?
//
// @mode   piece
// @param id string "jurisdiction:us-ca"
// @gives jurisdiction Jurisdiction
// @local jurisdiction
// @budget 10
MATCH (jurisdiction:Jurisdiction {id: $id})
