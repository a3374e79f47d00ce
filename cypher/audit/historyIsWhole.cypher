// Which histories are out of step?
//
// @mode   read
// @id     history-is-whole
// @must   A history MUST have lines of one form, each known later than the one before, and end as the fact now stands.
// @row    id       string
// @row    problem  string
// @budget 44300
CALL () {
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  WHERE fact.claimIds IS NOT NULL
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS fact
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.articleCount IS NOT NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS fact
}
WITH id, what, fact, coalesce(fact.history, []) AS lines
WHERE size(lines) = 0
  OR any(
    line IN lines
    WHERE NOT line =~ '[0-9-]{10} from [0-9?-]+ [0-9?-]+ until [0-9?-]+ [0-9?-]+ seen [0-9?-]+ [0-9?-]+ '
      + 'last [0-9?-]+ [0-9?-]+ texts [0-9]+ origins [0-9]+( [a-zA-Z]+)*'
  )
  OR any(step IN range(1, size(lines) - 1) WHERE left(lines[step - 1], 10) >= left(lines[step], 10))
  OR NOT lines[-1] CONTAINS ' texts ' + toString(fact.articleCount) + ' origins ' + toString(fact.independentCount)
  OR split(lines[-1], ' ')[17..] <> [
    flag IN ['independenceUnknown', 'disputed', 'contradicted', 'inferred', 'unsure'] WHERE fact[flag] IS NOT NULL
  ]
RETURN id, what + ': history out of step' AS problem
ORDER BY id, problem
LIMIT 100
