// No two nodes with the label Event have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueEventId IF NOT EXISTS
FOR (event:Event)
REQUIRE event.id IS UNIQUE
