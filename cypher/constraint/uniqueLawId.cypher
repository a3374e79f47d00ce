// No two nodes with the label Law have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueLawId IF NOT EXISTS
FOR (law:Law)
REQUIRE law.id IS UNIQUE
