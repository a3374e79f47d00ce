// Which utterance does it rest on?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-baca"
// @gives statement Statement
// @local statement
// @budget 9999
MATCH (claim)-[:UTTERED_IN]->(statement:Statement)
