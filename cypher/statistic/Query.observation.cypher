// Which of the stated numbers has this id?
//
// @mode   piece
// @param id string "observation:held-beyond-release"
// @gives observation Observation
// @local observation
// @budget 9999
MATCH (observation:Observation {id: $id})
