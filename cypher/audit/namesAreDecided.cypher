// Which entities share a name?
//
// @mode   read
// @id     names-are-decided
// @must   No two entities of one kind MUST share a name in one language and kind without a decision.
// @row    id       string
// @row    problem  string
// @budget 7000
MATCH (entity:Policytrail&Entity)-[:NAMED]->(name:Policytrail&Name)
WITH labels(entity)[0] AS label, name.language AS language, name.kind AS kind, name.text AS text,
     collect(DISTINCT entity) AS entities
WHERE size(entities) > 1
UNWIND entities AS one
UNWIND entities AS other
WITH text, one, other
WHERE one.id < other.id
  AND NOT EXISTS { (one)-[:HAS_DOSSIER]->(:Dossier)<-[:BETWEEN]-(:Decision)-[:BETWEEN]->(:Dossier {of: other.id}) }
RETURN one.id AS id, other.id + ' has the name ' + text + ' too' AS problem
ORDER BY id, problem
LIMIT 100
