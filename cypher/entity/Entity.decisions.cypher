// Which decisions of ours touch it?
//
// @mode   piece
// @from entity Entity "person:steve-whitmore"
// @gives decision Decision[]
// @local decision
// @bound 200
// @budget 30
MATCH (entity)<-[:BETWEEN]-(decision:Decision)
ORDER BY decision.id
LIMIT $limit
