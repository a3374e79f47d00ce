// Which numbers of a measure did somebody state?
//
// @mode   piece
// @from measure Measure "measure:deportations-under-secure-communities"
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 90
MATCH (measure)<-[:MEASURES]-(observation:Observation)
