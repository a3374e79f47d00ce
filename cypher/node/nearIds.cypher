// Which of these ids are of nothing of the type that is wanted, and which ids of that type are near?
//
// Near are ids that begin alike, and that of what is best named by the words of the id.
//
// @mode   read
// @param  ids     string[]  ["issue:honor-detainers"]
// @param  types   string[]  ["Issue"]
// @param  starts  string[]  ["issue:ho"]
// @param  words   string[]  ["(+\"honor\" +\"detainers\")"]
// @row    id      string
// @row    type    string
// @row    exists  boolean
// @row    alike   readonly string[]
// @row    named   readonly string[]
// @budget 20
UNWIND range(0, size($ids) - 1) AS at
WITH $ids[at] AS id, $types[at] AS type, $starts[at] AS start, $words[at] AS words
OPTIONAL MATCH (node:Node {id: id})
WITH id, type, start, words, node
WHERE node IS NULL OR NOT type IN labels(node)
RETURN id, type, node IS NOT NULL AS exists,
  COLLECT {
    MATCH (other:Node)
    WHERE other.id STARTS WITH start
      AND type IN labels(other)
    RETURN other.id
    ORDER BY other.id
    LIMIT 500
  } AS alike,
  COLLECT {
    CALL db.index.fulltext.queryNodes('namesByWords', words, {limit: 100})
    YIELD node AS other, score
    WHERE type IN labels(other)
    RETURN other.id
    ORDER BY score DESC, other.id
    LIMIT 1
  } AS named
ORDER BY id
