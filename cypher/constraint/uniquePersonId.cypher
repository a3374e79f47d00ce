// No two nodes with the label Person have one id.
//
// @mode schema
CREATE CONSTRAINT uniquePersonId IF NOT EXISTS
FOR (person:Person)
REQUIRE person.id IS UNIQUE
