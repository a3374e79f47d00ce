// What does it say, as a type?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  predicate  string
// @local  predicate
// @budget 10
WITH claim.predicate AS predicate
