// Which links between events does somebody assert, as known on a day?
//
// With ids only what these have is looked at, from either end.
//
// @mode   piece
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @absent about  null
// @gives  link  EventLink[]
// @local  anything id near link later earlier events
// @field  event Event earlier
// @field  later Event later
// @field  earlier Event earlier
// @field  depth int 1
// @order  later.id, type(link), earlier.id, coalesce(link.spell, '')
// @pages
// @budget 500
CALL () {
  UNWIND CASE WHEN $about IS NULL THEN [1] ELSE [] END AS anything
  MATCH (:Policytrail&Event)-[link:typesOf(EventLinkType)]->(:Policytrail&Event)
  RETURN link
  UNION
  UNWIND $about AS id
  MATCH (near:Policytrail&Event {id: id})-[link:typesOf(EventLinkType)]-(:Policytrail&Event)
  RETURN link
}
WITH link, startNode(link) AS later, endNode(link) AS earlier, [endNode(link), startNode(link)] AS events
WHERE link.articleCount IS NOT NULL
// @include supportedBy link
// @include toldOf events
