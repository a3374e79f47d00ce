// What is read off Claim itself?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @is     Node
// @field  id ID claim.id
// @field  predicate Predicate claim.predicate
// @field  value string claim.value
// @field  date PartialDate partialDate(claim.value)
// @field  role string claim.role
// @field  originUnknown boolean coalesce(claim.originUnknown, false)
// @field  polarity Polarity claim.polarity
// @field  sentence string claim.sentence
// @field  status ClaimStatus claim.status
// @field  modality Modality claim.modality
// @field  by PromptedBy claim.by
// @field  knownFrom PartialDate partialDate(claim.knownFrom)
// @field  at PartialDate partialDate(claim.at)
// @field  from PartialDate partialDate(claim.from)
// @field  until PartialDate partialDate(claim.until)
// @field  rule string claim.rule
// @field  retracted Date toString(claim.retractedEarliest)
