// Which entities share a name?
//
// @mode   read
// @id     names-are-decided
// @must   No two entities of one kind MUST share a name in one language and kind without a decision.
// @row    id       string
// @row    problem  string
// @budget 7000
MATCH (one:Entity)-[:NAMED]->(name:Name)
MATCH (other:Entity)-[:NAMED]->(same:Name {text: name.text})
WHERE one.id < other.id
  AND same.language = name.language
  AND same.kind = name.kind
  AND labels(one)[0] = labels(other)[0]
  AND NOT EXISTS { (one)<-[:BETWEEN]-(:Decision)-[:BETWEEN]->(other) }
RETURN one.id AS id, other.id + ' has the name ' + name.text + ' too' AS problem
ORDER BY id, problem
LIMIT 100
