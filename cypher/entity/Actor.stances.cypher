// Which stances does or did somebody hold?
//
// @mode   piece
// @from actor Actor "person:kamala-harris"
// @gives stance HeldStance[]
// @local stance
// @field stance Stance stance
// @bound 200
// @budget 210
MATCH (actor)-[:HOLDS]->(stance:Stance)
// @include heldAsOf stance
ORDER BY stance.id
LIMIT $limit
