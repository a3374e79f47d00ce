// Which utterance does it rest on?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives statement Statement
// @local statement
// @budget 65
MATCH (claim)-[:UTTERED_IN]->(statement:Statement)
