// Which of the stated numbers has this id?
//
// @mode   piece
// @param id string "observation:deported-with-a-conviction-harris-a06"
// @gives observation Observation
// @local observation
// @budget 290
MATCH (observation:Observation {id: $id})
