// In which month did it become known, where that is certain?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  month  string
// @local  month
// @budget 10
WITH
  CASE WHEN left(toString(claim.knownFromEarliest), 7) = left(toString(claim.knownFromLatest), 7) THEN left(toString(claim.knownFromEarliest), 7) END AS month
