// Which numbers count parts of this one?
//
// @mode   piece
// @from observation Observation "observation:deported-in-california-a06"
// @gives part Observation[]
// @local part
// @bound 500
// @budget 75
MATCH (observation)<-[:PART_OF_WHOLE]-(part:Observation)
ORDER BY part.id
LIMIT $limit
