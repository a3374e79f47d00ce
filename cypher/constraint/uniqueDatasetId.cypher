// No two nodes with the label Dataset have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueDatasetId IF NOT EXISTS
FOR (dataset:Dataset)
REQUIRE dataset.id IS UNIQUE
