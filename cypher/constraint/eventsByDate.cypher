// Events are found by the first day on which they may have been.
//
// @mode schema
CREATE INDEX eventsByDate IF NOT EXISTS
FOR (event:Event)
ON (event.dateEarliest, event.id)
