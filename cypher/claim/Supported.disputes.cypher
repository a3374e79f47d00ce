// In which disputes do the accounts of a fact stand?
//
// What follows by a rule of ours has premises, and no accounts.
//
// @mode   piece
// @from   link  Supported  "PROMPTED_BY"
// @gives  dispute  Dispute[]
// @local  claim dispute
// @order  dispute.id
// @bound  50
// @budget 50
MATCH (claim:Policytrail&Claim)
WHERE link.rule IS NULL
  AND claim.id IN link.claimIds + coalesce(link.dateClaimIds, [])
  AND knownBy(claim)
// @include disputedIn claim
WITH DISTINCT claimDispute AS dispute
