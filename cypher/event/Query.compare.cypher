// Which two events are compared, and which links between them does somebody assert?
//
// @mode   piece
// @param  a        string  "event:harris-issues-detainer-bulletin"
// @known  a        Event
// @param  b        string  "event:baca-limits-detainers"
// @known  b        Event
// @param  knownAt  date    "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  pair     EventComparison
// @local  one other pair told link known version
// @field  a Event one
// @field  b Event other
// @field  extents string[] [toString(one.dateEarliest), toString(one.dateLatest), toString(other.dateEarliest), toString(other.dateLatest)]
// @field  told string[] told
// @budget 105
MATCH (one:Event {id: $a}), (other:Event {id: $b})
WITH one, other, [one, other] AS pair, COLLECT {
  MATCH (one)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(other)
  WHERE link.historyKnownFrom[0] <= $knownAt
  WITH link, size([known IN link.historyKnownFrom WHERE known <= $knownAt]) - 1 AS version
  RETURN {grade: type(link), inOrder: endNode(link) = one, disputed: link.historyDisputed[version]}
} AS told
