// In which disputes does a claim stand beside another account that was known on a day?
//
// @mode   fragment
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @local  dispute rival
MATCH (claim)-[:ACCOUNT_IN]->(dispute:Dispute)
WHERE EXISTS {
  MATCH (dispute)<-[:ACCOUNT_IN]-(rival:Claim)
  WHERE rival <> claim
    AND rival.status = 'ACCEPTED'
    AND rival.retractedEdtf IS NULL
    AND knownBy(rival)
}
