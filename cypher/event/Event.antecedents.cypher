// What did an event come after, by what somebody says?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @param grades string[] ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @absent grades ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @gives link EventLink[]
// @local link other
// @field event Event other
// @field later Event event
// @field earlier Event other
// @field depth int 1
// @bound 500
// @budget 180
MATCH (event)-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]->(other:Event)
WHERE type(link) IN $grades
// @include supportedBy link
ORDER BY type(link), other.id
LIMIT $limit
