// No two nodes with the label Term have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueTermId IF NOT EXISTS
FOR (term:Term)
REQUIRE term.id IS UNIQUE
