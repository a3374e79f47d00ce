// What did an event come after, by what somebody says?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @param types string[] ["CAME_AFTER", "PROMPTED_BY", "RESPONDS_TO"]
// @absent types null
// @param grades string[] ["CAME_AFTER", "PROMPTED_BY"]
// @absent grades null
// @gives link EventLink[]
// @local link other events
// @field event Event other
// @field later Event event
// @field earlier Event other
// @field depth int 1
// @order type(link), other.id
// @bound 500
// @budget 290
MATCH (event)-[link:typesOf(EventLinkType)]->(other:Event)
WHERE ($types IS NULL OR type(link) IN $types)
  AND ($grades IS NULL OR type(link) IN $grades)
WITH *, [endNode(link), startNode(link)] AS events
// @include supportedBy link
// @include toldOf events
