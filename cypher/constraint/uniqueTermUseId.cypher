// No two nodes with the label TermUse have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueTermUseId IF NOT EXISTS
FOR (use:TermUse)
REQUIRE use.id IS UNIQUE
