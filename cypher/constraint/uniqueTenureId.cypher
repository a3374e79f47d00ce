// No two nodes with the label Tenure have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueTenureId IF NOT EXISTS
FOR (tenure:Tenure)
REQUIRE tenure.id IS UNIQUE
