// Which unsure facts hold for sure on some day?
//
// @mode   read
// @id     unsure-is-at-most-possible
// @must   A fact that unsure claims alone say MUST be DEFINITE on no day.
// @row    id       string
// @row    problem  string
// @budget 33000
CALL () {
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  WHERE fact.unsure
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS bounds
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.unsure
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS bounds
}
WITH id, what, bounds
WHERE bounds.fromLatest < bounds.untilEarliest
RETURN id, what + ': unsure and DEFINITE from ' + toString(bounds.fromLatest) + ' on' AS problem
ORDER BY id, problem
LIMIT 100
