// How much of the texts is read, and what is open?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  dataset  Coverage
// @field  articles  int  COUNT { (:Policytrail&Article) }
// @field  passages  int  COUNT { (:Policytrail&Passage) }
// @field  claims  int  COUNT { (:Policytrail&Claim) }
// @field  proposedClaims  int  COUNT { (:Policytrail&Claim {status: 'PROPOSED'}) }
// @field  unsureDecisions  int  COUNT { (:Policytrail&Decision {verdict: 'UNSURE'}) }
// @field  openGaps  int  COUNT { MATCH (gap:Policytrail&Gap) WHERE NOT EXISTS { (gap)-[:CLOSED_BY]->() } }
// @field  closedGaps  int  COUNT { MATCH (gap:Policytrail&Gap) WHERE EXISTS { (gap)-[:CLOSED_BY]->() } }
// @field  earliestPublished  Date
//   COLLECT {
//     MATCH (article:Policytrail&Article)
//     RETURN toString(article.publishedEarliest) AS day
//     ORDER BY day IS NULL DESC, day
//     LIMIT 1
//   }[0]
// @field  latestPublished  Date
//   COLLECT {
//     MATCH (article:Policytrail&Article)
//     RETURN toString(article.publishedLatest) AS day
//     ORDER BY day IS NULL DESC, day DESC
//     LIMIT 1
//   }[0]
// @budget 4400
MATCH (dataset)
