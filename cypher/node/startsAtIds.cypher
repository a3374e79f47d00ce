// Which things have these ids?
//
// A list whose filter names them starts there (`src/reads/filterCondition.ts`), before anything else is looked at: so the
// server begins at them, however many there are of whatever.
//
// @mode   read
// @param  sought  string[]  ["person:lee-baca"]
// @row    thing  unknown
// @budget 10
MATCH (thing:Policytrail)
WHERE thing.id IN $sought
RETURN thing
