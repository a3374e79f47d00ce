// Do we accept our reading?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  status  string
// @local  status
// @budget 10
WITH claim.status AS status
