// Which events are there?
//
// @mode   piece
// @gives event Event[]
// @local event
// @order event.id
// @budget 480
MATCH (event:Event)
// Always true; with it the index gives the order.
WHERE event.id IS NOT NULL
