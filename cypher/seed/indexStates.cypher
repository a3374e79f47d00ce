// Which indexes and unique ids are there, and are they ready?
//
// @mode   read
// @row    name   string
// @row    state  string
// @budget 1000
SHOW INDEXES
YIELD name, state
RETURN name, state
ORDER BY name
