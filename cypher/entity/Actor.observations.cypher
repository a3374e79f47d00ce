// Which numbers did somebody state?
//
// @mode   piece
// @from actor Actor "person:kamala-harris"
// @gives observation Observation[]
// @local observation
// @order observation.id
// @budget 55
MATCH (actor)-[:STATED]->(observation:Observation)
