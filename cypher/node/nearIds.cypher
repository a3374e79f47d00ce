// Which of these ids are of nothing of the type that is wanted, and which ids of that type are near?
//
// Near are that of the same slug, ids that begin alike, and that of what is best named by the words of the id: of what
// the id says it is before others.
//
// @mode   read
// @param  ids     string[]  ["issue:honor-detainers"]
// @param  types   string[]  ["Issue"]
// @param  starts  string[]  ["issue:ho"]
// @param  words   string[]  ["nameWords:(+\"honor\" +\"detainers\")"]
// @param  slugs   string[]  ["honor-detainers"]
// @param  kinds   string[]  ["issue", "person"]
// @row    id      string
// @row    type    string
// @row    exists  boolean
// @row    same    readonly string[]
// @row    alike   readonly string[]
// @row    named   readonly string[]
// @budget 20
UNWIND range(0, size($ids) - 1) AS at
WITH $ids[at] AS id, $types[at] AS type, $starts[at] AS start, $words[at] AS words, $slugs[at] AS slug
OPTIONAL MATCH (node:Policytrail&Node {id: id})
WITH id, type, start, words, slug, node
WHERE node IS NULL OR NOT type IN labels(node)
RETURN id, type, node IS NOT NULL AS exists,
  COLLECT {
    MATCH (other:Policytrail&Node)
    WHERE other.id IN [kind IN $kinds | kind + ':' + slug]
      AND type IN labels(other)
      AND NOT other:Dossier
    RETURN other.id
    ORDER BY other.id
    LIMIT 1
  } AS same,
  COLLECT {
    MATCH (other:Policytrail&Node)
    WHERE other.id STARTS WITH start
      AND type IN labels(other)
      AND NOT other:Dossier
    RETURN other.id
    ORDER BY other.id
    LIMIT 500
  } AS alike,
  COLLECT {
    CALL db.index.fulltext.queryNodes('wordsOfNames', words, {limit: 100})
    YIELD node AS other, score
    WHERE other:Policytrail AND type IN labels(other)
    WITH other, score, split(other.id, ':')[0] AS kind
    WHERE kind IN $kinds
    RETURN other.id
    ORDER BY kind <> split(id, ':')[0], score DESC, other.id
    LIMIT 1
  } AS named
ORDER BY id
