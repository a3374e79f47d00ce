// No two nodes of ours have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueId IF NOT EXISTS
FOR (node:Policytrail)
REQUIRE node.id IS UNIQUE
