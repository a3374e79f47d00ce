// Where does a text use it?
//
// @mode   piece
// @from use TermUse "term-use:illegal-immigrant-3"
// @gives passage Evidence[]
// @local passage
// @field supports boolean true
// @field passage Passage passage
// @bound 500
// @budget 60
MATCH (use)-[:SUPPORTED_BY]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
