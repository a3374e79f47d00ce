// Which events are there?
//
// @mode   piece
// @gives event Event[]
// @local event
// @order event.id
// @budget 9999
MATCH (event:Event)
