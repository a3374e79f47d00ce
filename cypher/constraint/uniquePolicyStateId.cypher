// No two nodes with the label PolicyState have one id.
//
// @mode schema
CREATE CONSTRAINT uniquePolicyStateId IF NOT EXISTS
FOR (policyState:PolicyState)
REQUIRE policyState.id IS UNIQUE
