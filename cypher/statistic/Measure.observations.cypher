// Which numbers of a measure did somebody state?
//
// @mode   piece
// @from measure Measure "measure:people-held"
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 9999
MATCH (measure)<-[:MEASURES]-(observation:Observation)
