// No two nodes with the label Change have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueChangeId IF NOT EXISTS
FOR (change:Change)
REQUIRE change.id IS UNIQUE
