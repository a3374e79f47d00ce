// In which dispute is it an account?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-baca"
// @gives dispute Dispute
// @local dispute
// @budget 9999
MATCH (claim)-[:ACCOUNT_IN]->(dispute:Dispute)
ORDER BY dispute.id
LIMIT 1
