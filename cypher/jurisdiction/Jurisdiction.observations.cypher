// Which numbers count in a place?
//
// @mode   piece
// @from jurisdiction Jurisdiction "jurisdiction:us-ca"
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 160
MATCH (jurisdiction)<-[:COUNTED_IN]-(observation:Observation)
