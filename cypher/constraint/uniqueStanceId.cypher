// No two nodes with the label Stance have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueStanceId IF NOT EXISTS
FOR (stance:Stance)
REQUIRE stance.id IS UNIQUE
