// Was a claim known on a day?
//
// @mode   fragment
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt
