// No two nodes with the label Damage have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueDamageId IF NOT EXISTS
FOR (damage:Damage)
REQUIRE damage.id IS UNIQUE
