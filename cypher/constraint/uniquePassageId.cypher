// No two nodes with the label Passage have one id.
//
// @mode schema
CREATE CONSTRAINT uniquePassageId IF NOT EXISTS
FOR (passage:Passage)
REQUIRE passage.id IS UNIQUE
