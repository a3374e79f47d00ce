// Which event links led on from an event, or led up to it, link by link?
//
// First the events on the way, each once with its distance, which also ends every circle; then the links that go on from
// each of them.
//
// @mode   piece
// @param  from       string    "event:baca-limits-detainers"
// @known  from       Event
// @param  direction  string    "ANTECEDENTS"
// @param  grades     string[]  ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @absent grades     ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @param  maxLength  int       4
// @absent maxLength  4
// @range  maxLength  1 10
// @param  knownAt    date      "9999-12-31"
// @absent knownAt    "9999-12-31"
// @gives  link       EventLink[]
// @local  origin way tail hop tip near depth link far later earlier
// @field  event Event far
// @field  later Event later
// @field  earlier Event earlier
// @field  depth int depth
// @bound  500
// @budget 1020
MATCH (origin:Event {id: $from})
MATCH way = SHORTEST 1 (origin)(
  (tail)-[hop:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(tip)
  WHERE type(hop) IN $grades
    AND hop.historyKnownFrom[0] <= $knownAt
    AND (startNode(hop) = tail) = ($direction = 'ANTECEDENTS')
){0,9}(near)
WHERE length(way) < $maxLength
WITH near, length(way) + 1 AS depth
MATCH (near)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(far:Event)
WHERE type(link) IN $grades
  AND (startNode(link) = near) = ($direction = 'ANTECEDENTS')
WITH link, depth, far, startNode(link) AS later, endNode(link) AS earlier
// @include supportedBy link
ORDER BY depth, later.id, earlier.id, type(link)
LIMIT $limit
