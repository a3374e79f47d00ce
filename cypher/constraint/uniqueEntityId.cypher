// No two nodes with the label Entity have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueEntityId IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE
