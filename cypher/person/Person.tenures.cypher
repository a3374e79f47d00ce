// Which offices did a person hold, and when?
//
// @mode   piece
// @from person Person "person:lee-baca"
// @gives tenure HeldTenure[]
// @local tenure
// @field tenure Tenure tenure
// @bound 200
// @budget 100
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
// @include heldAsOf tenure
ORDER BY tenure.id
LIMIT $limit
