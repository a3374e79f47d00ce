// In which dispute is it an account?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @gives dispute Dispute
// @local dispute
// @budget 60
MATCH (claim)-[:ACCOUNT_IN]->(dispute:Dispute)
ORDER BY dispute.id
LIMIT 1
