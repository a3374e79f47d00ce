// Is it said or denied?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  polarity  string
// @local  polarity
// @budget 10
WITH claim.polarity AS polarity
