// No two nodes with the label Actor have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueActorId IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE
