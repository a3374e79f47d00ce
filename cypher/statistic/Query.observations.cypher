// Which stated numbers are there?
//
// @mode   piece
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 290
MATCH (observation:Observation)
