// No two nodes with the label Load have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueLoadId IF NOT EXISTS
FOR (load:Load)
REQUIRE load.id IS UNIQUE
