// Where do texts say so?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives passage Evidence[]
// @local passage
// @field supports boolean true
// @field passage Passage passage
// @bound 500
// @budget 95
MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
