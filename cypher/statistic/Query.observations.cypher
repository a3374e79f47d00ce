// Which stated numbers are there?
//
// @mode   piece
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 9999
MATCH (observation:Observation)
