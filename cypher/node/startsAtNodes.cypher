// Which nodes are called so by the server?
//
// What is asked apart of a found object starts there (`src/reads/composeLevels.ts`).
//
// @mode   read
// @param  starts   string[]  []
// @row    element  string
// @row    start    unknown
// @budget 5
UNWIND $starts AS element
MATCH (start)
WHERE elementId(start) = element
RETURN element, start
