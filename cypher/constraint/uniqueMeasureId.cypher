// No two nodes with the label Measure have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueMeasureId IF NOT EXISTS
FOR (measure:Measure)
REQUIRE measure.id IS UNIQUE
