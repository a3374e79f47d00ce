// How much of the texts is read, and what is open?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  dataset  Coverage
// @field  articles  int  COUNT { (:Article) }
// @field  passages  int  COUNT { (:Passage) }
// @field  claims  int  COUNT { (:Claim) }
// @field  proposedClaims  int  COUNT { (:Claim {status: 'PROPOSED'}) }
// @field  unsureDecisions  int  COUNT { (:Decision {verdict: 'UNSURE'}) }
// @field  openGaps  int  COUNT { MATCH (gap:Gap) WHERE NOT EXISTS { (gap)-[:CLOSED_BY]->() } }
// @field  closedGaps  int  COUNT { MATCH (gap:Gap) WHERE EXISTS { (gap)-[:CLOSED_BY]->() } }
// @field  earliestPublished  Date  COLLECT { MATCH (article:Article) WHERE article.publishedEarliest IS NOT NULL RETURN toString(article.publishedEarliest) AS day ORDER BY day LIMIT 1 }[0]
// @field  latestPublished  Date  COLLECT { MATCH (article:Article) WHERE article.publishedLatest IS NOT NULL RETURN toString(article.publishedLatest) AS day ORDER BY day DESC LIMIT 1 }[0]
// @budget 2805
MATCH (dataset)
