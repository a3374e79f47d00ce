// How is it said?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  modality  string
// @local  modality
// @budget 10
WITH claim.modality AS modality
