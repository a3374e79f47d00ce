// Which histories are out of step?
//
// @mode   read
// @id     history-is-whole
// @must   A history MUST have as many entries in every column, each known later than the one before, and end as the fact now stands.
// @row    id       string
// @row    problem  string
// @budget 44300
CALL () {
  MATCH (fact:Tenure|PolicyState|Stance)
  WHERE fact.claimIds IS NOT NULL
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS columns
  UNION ALL
  MATCH (from:Node)-[link]->(to:Node)
  WHERE link.derived AND link.articleCount IS NOT NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS columns
}
WITH id, what, columns, size(coalesce(columns.historyKnownFrom, [])) AS versions
WHERE versions = 0
  OR any(
    column IN [
      'FromEarliest', 'FromLatest', 'UntilEarliest', 'UntilLatest', 'ArticleCount', 'IndependentCount',
      'IndependenceUnknown', 'Disputed', 'FirstObserved', 'LastObserved'
    ]
    WHERE size(coalesce(columns['history' + column], [])) <> versions
  )
  OR any(step IN range(1, versions - 1) WHERE columns.historyKnownFrom[step - 1] >= columns.historyKnownFrom[step])
  OR columns.historyArticleCount[versions - 1] <> columns.articleCount
  OR columns.historyDisputed[versions - 1] <> columns.disputed
RETURN id, what + ': history out of step' AS problem
ORDER BY id, problem
LIMIT 100
