// Changes are found by what they changed.
//
// @mode schema
CREATE INDEX changesByThing IF NOT EXISTS
FOR (change:Change)
ON (change.thing)
