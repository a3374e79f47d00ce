// No two nodes with the label Decision have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueDecisionId IF NOT EXISTS
FOR (decision:Decision)
REQUIRE decision.id IS UNIQUE
