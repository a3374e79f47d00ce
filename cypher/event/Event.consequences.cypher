// What came after an event, by what somebody says?
//
// @mode   piece
// @from event Event "event:harris-issues-detainer-bulletin"
// @param grades string[] ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @absent grades ["CAME_AFTER", "CITES_AS_REASON", "PROMPTED_BY"]
// @gives link EventLink[]
// @local link other
// @field event Event other
// @field later Event other
// @field earlier Event event
// @field depth int 1
// @bound 500
// @budget 220
MATCH (event)<-[link:CAME_AFTER|CITES_AS_REASON|PROMPTED_BY]-(other:Event)
WHERE type(link) IN $grades
// @include supportedBy link
ORDER BY type(link), other.id
LIMIT $limit
