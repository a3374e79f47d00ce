// No two nodes with the label Criterion have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueCriterionId IF NOT EXISTS
FOR (criterion:Criterion)
REQUIRE criterion.id IS UNIQUE
