// Which passages or articles lie outside what they belong to?
//
// @mode   read
// @id     passage-in-article
// @must   Every passage MUST lie inside its one article, and every article in its one file.
// @row    id       string
// @row    problem  string
// @budget 5100
CALL () {
  MATCH (passage:Policytrail&Passage)
  OPTIONAL MATCH (passage)-[:PASSAGE_OF]->(article:Policytrail&Article)
  WITH passage, count(article) AS articles, min(article.start) AS start, max(article.end) AS end
  WHERE articles <> 1 OR NOT (start <= passage.start < passage.end <= end)
  RETURN passage.id AS id, 'lies outside its article' AS problem
  UNION ALL
  MATCH (article:Policytrail&Article)
  WHERE COUNT { (article)-[:TEXT_IN]->(:SourceFile) } <> 1 OR NOT (0 <= article.start < article.end)
  RETURN article.id AS id, 'lies in no file' AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
