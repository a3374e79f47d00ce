// No two nodes with the label Name have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueNameId IF NOT EXISTS
FOR (name:Name)
REQUIRE name.id IS UNIQUE
