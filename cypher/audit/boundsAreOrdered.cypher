// Which bounds are out of order?
//
// @mode   read
// @id     bounds-are-ordered
// @must   Bounds MUST be in order: no beginning after its latest day, no end on or before the beginning.
// @row    id       string
// @row    problem  string
// @budget 52700
CALL () {
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS bounds
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.claimIds IS NOT NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS bounds
}
WITH id, what, bounds
WHERE bounds.fromEarliest > bounds.fromLatest
  OR bounds.untilEarliest > bounds.untilLatest
  OR bounds.fromEarliest >= bounds.untilEarliest
  OR bounds.fromLatest >= bounds.untilLatest
RETURN id, what + ': bounds out of order' AS problem
ORDER BY id, problem
LIMIT 100
