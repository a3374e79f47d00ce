// Which facts are called disputed or contradicted, or are not, wrongly?
//
// @mode   read
// @id     disputed-follows-disputes
// @must   A fact MUST be disputed exactly when an account of it stands in a dispute beside another; contradicted, when
//   that dispute is a contradiction.
// @row    id       string
// @row    problem  string
// @budget 44300
CALL () {
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  WHERE fact.claimIds IS NOT NULL
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS fact
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.articleCount IS NOT NULL AND link.rule IS NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS fact
}
WITH id, what, fact, COLLECT {
  MATCH (own:Claim)-[:ACCOUNT_IN]->(dispute:Dispute)<-[:ACCOUNT_IN]-(other:Claim)
  WHERE own.id IN fact.claimIds + coalesce(fact.dateClaimIds, [])
    AND other.status = 'ACCEPTED'
    AND other.retractedEdtf IS NULL
  RETURN DISTINCT dispute.kind
} AS kinds
UNWIND [
  {flag: 'disputed', is: fact.disputed, follows: size(kinds) > 0},
  {flag: 'contradicted', is: fact.contradicted, follows: 'CONTRADICTION' IN kinds}
] AS word
WITH id, what, word
WHERE word.follows <> coalesce(word.is, false)
RETURN id, what + ' is ' + word.flag + ': ' + toString(NOT word.follows) AS problem
ORDER BY id, problem
LIMIT 100
