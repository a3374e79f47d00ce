// Where does a text say whom it covers?
//
// @mode   piece
// @from criterion Criterion "criterion:lasd-low-level-crimes"
// @gives passage Evidence[]
// @local passage
// @field supports boolean true
// @field passage Passage passage
// @bound 500
// @budget 230
MATCH (criterion)-[:SUPPORTED_BY]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
