// Which counts of a loaded word are not those of its uses, and which uses are seen in no passage of their text?
//
// @mode   read
// @id     uses-add-up
// @must   How often a text uses a word MUST be the sum of its uses there, each seen in a passage of that text.
// @row    id       string
// @row    problem  string
// @budget 9700
CALL () {
  MATCH (term:Policytrail&Term)-[used:USED_IN]->(article:Policytrail&Article)
  OPTIONAL MATCH (term)-[:HAS_USE]->(use:Policytrail&TermUse)-[:USE_IN]->(article)
  WITH term, used, article, sum(use.count) AS counted
  WHERE used.count <> counted
  RETURN term.id AS id, 'is counted otherwise in ' + article.id AS problem
  UNION ALL
  MATCH (use:Policytrail&TermUse)
  WHERE NOT EXISTS { (use)-[:USE_IN]->(:Article)<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(use) }
  RETURN use.id AS id, 'is seen in no passage of its text' AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
