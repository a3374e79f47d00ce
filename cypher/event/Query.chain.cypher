// Which event links led on from an event, or led up to it, link by link?
//
// First the events on the way, each once with its distance, which also ends every circle; then the links that go on
// from each of them. Each direction is walked by itself: thousands may have come after an event that came after few.
//
// @mode   piece
// @param  from       string    "event:baca-limits-detainers"
// @known  from       Event
// @param  direction  string    "ANTECEDENTS"
// @param  types      string[]  ["CAME_AFTER", "PROMPTED_BY", "RESPONDS_TO"]
// @absent types      null
// @param  maxLength  int       4
// @absent maxLength  4
// @range  maxLength  1 10
// @param  knownAt    date      "9999-12-31"
// @absent knownAt    "9999-12-31"
// @gives  link       EventLink[]
// @local  back forth origin way tail hop tip near depth link far later earlier events
// @field  event Event far
// @field  later Event later
// @field  earlier Event earlier
// @field  depth int depth
// @order  depth, later.id, earlier.id, type(link)
// @bound  500
// @budget 585
CALL () {
  UNWIND CASE WHEN $direction = 'ANTECEDENTS' THEN [1] ELSE [] END AS back
  MATCH (origin:Policytrail&Event {id: $from})
  MATCH way = SHORTEST 1 (origin)(
    (tail)-[hop:typesOf(EventLinkType)]->(tip:Event)
    WHERE ($types IS NULL OR type(hop) IN $types) AND isKnown(hop, $knownAt)
  ){0,9}(near)
  WHERE length(way) < $maxLength
  WITH near, length(way) + 1 AS depth
  MATCH (near)-[link:typesOf(EventLinkType)]->(far:Event)
  RETURN link, depth, far
  UNION
  UNWIND CASE WHEN $direction = 'ANTECEDENTS' THEN [] ELSE [1] END AS forth
  MATCH (origin:Policytrail&Event {id: $from})
  MATCH way = SHORTEST 1 (origin)(
    (tail)<-[hop:typesOf(EventLinkType)]-(tip:Event)
    WHERE ($types IS NULL OR type(hop) IN $types) AND isKnown(hop, $knownAt)
  ){0,9}(near)
  WHERE length(way) < $maxLength
  WITH near, length(way) + 1 AS depth
  MATCH (near)<-[link:typesOf(EventLinkType)]-(far:Event)
  RETURN link, depth, far
}
WITH link, depth, far
WHERE $types IS NULL OR type(link) IN $types
WITH link, depth, far, startNode(link) AS later, endNode(link) AS earlier, [endNode(link), startNode(link)] AS events
// @include supportedBy link
// @include toldOf events
