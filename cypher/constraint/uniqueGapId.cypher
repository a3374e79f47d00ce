// No two nodes with the label Gap have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueGapId IF NOT EXISTS
FOR (gap:Gap)
REQUIRE gap.id IS UNIQUE
