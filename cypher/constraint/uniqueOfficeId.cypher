// No two nodes with the label Office have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueOfficeId IF NOT EXISTS
FOR (office:Office)
REQUIRE office.id IS UNIQUE
