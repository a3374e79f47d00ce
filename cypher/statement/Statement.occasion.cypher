// At which event was it said?
//
// @mode   piece
// @from statement Statement "statement:harris-cannot-mandate"
// @gives event Event
// @local event
// @budget 9999
MATCH (statement)-[:SAID_AT]->(event:Event)
