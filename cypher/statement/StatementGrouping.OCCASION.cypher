// At which event was it said?
//
// @mode   piece
// @from   statement  Statement  "statement:harris-at-press-event"
// @gives  event  Event
// @local  event
// @budget 40
MATCH (statement)-[:SAID_AT]->(event:Event)
