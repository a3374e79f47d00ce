// Which damage lies outside its article?
//
// @mode   read
// @id     damage-in-article
// @must   Every damage MUST lie inside its one article.
// @row    id       string
// @row    problem  string
// @budget 1500
MATCH (damage:Policytrail&Damage)
OPTIONAL MATCH (damage)-[:DAMAGE_OF]->(article:Policytrail&Article)
WITH damage, count(article) AS articles, min(article.start) AS start, max(article.end) AS end
WHERE articles <> 1 OR NOT (start <= damage.start <= damage.end <= end)
RETURN damage.id AS id, 'lies outside its article' AS problem
ORDER BY id, problem
LIMIT 100
