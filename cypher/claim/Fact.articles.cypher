// On which texts does a fact rest, copies too?
//
// @mode   piece
// @from   link  Fact  "PROMPTED_BY"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  article  Article[]
// @local  claim article
// @bound  500
// @budget 80
MATCH (claim:Claim)
WHERE claim.id IN link.claimIds
  AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt)
// The claims first, by their ids: else the server may begin with every passage there is.
WITH DISTINCT claim
MATCH (claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article)
WITH DISTINCT article
ORDER BY article.id
LIMIT $limit
