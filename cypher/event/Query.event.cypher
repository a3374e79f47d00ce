// Which of the events has this id?
//
// @mode   piece
// @param id string "event:baca-limits-detainers"
// @gives event Event
// @local event
// @budget 30
MATCH (event:Event {id: $id})
