// In which disputes is a claim an account, beside others that were known on a day?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @gives  dispute  Dispute[]
// @local  dispute
// @order  dispute.id
// @bound  50
// @budget 55
// @include disputedIn claim
WITH DISTINCT claimDispute AS dispute
