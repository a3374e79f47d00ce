// In which year did it become known, where that is certain?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  year  string
// @local  year
// @budget 10
WITH
  CASE WHEN claim.knownFromEarliest.year = claim.knownFromLatest.year THEN toString(claim.knownFromEarliest.year) END AS year
