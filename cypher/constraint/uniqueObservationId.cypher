// No two nodes with the label Observation have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueObservationId IF NOT EXISTS
FOR (observation:Observation)
REQUIRE observation.id IS UNIQUE
