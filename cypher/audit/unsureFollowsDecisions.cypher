// Which claims and facts are called unsure, or are not, wrongly?
//
// @mode   read
// @id     unsure-follows-decisions
// @must   A claim MUST be unsure exactly when it takes a side by a decision that is UNSURE, or follows from one that
//   does; a fact, when all its claims are.
// @row    id       string
// @row    problem  string
// @budget 35000
CALL () {
  MATCH (claim:Policytrail&Claim)
  RETURN claim.id AS id, 'unsure' AS what, claim.unsure AS unsure, EXISTS {
    MATCH (claim)-[:INFERRED_FROM*0..8]->(:Claim)-[:TAKES_SIDE_BY]->(:Decision {verdict: 'UNSURE'})
  } AS follows
  UNION ALL
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  WHERE fact.claimIds IS NOT NULL
  RETURN fact.id AS id, 'unsure' AS what, fact.unsure AS unsure, NOT EXISTS {
    MATCH (claim:Policytrail&Claim)
    WHERE claim.id IN fact.claimIds AND claim.unsure IS NULL
  } AS follows
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.articleCount IS NOT NULL AND link.rule IS NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id + ' is unsure' AS what, link.unsure AS unsure, NOT EXISTS {
    MATCH (claim:Policytrail&Claim)
    WHERE claim.id IN link.claimIds AND claim.unsure IS NULL
  } AS follows
}
WITH id, what, coalesce(unsure, false) AS unsure, follows
WHERE follows <> unsure
RETURN id, what + ': ' + toString(unsure) AS problem
ORDER BY id, problem
LIMIT 100
