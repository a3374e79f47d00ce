// What is something related to? Put the id or the name of anything in place of the one in the first line.
//
// @mode read
// @budget 1370
// @param  thing  string  "person:lee-baca"
// @row  path  Path
WITH $thing AS thing
MATCH (known:Entity)
WHERE known.id = thing OR known.name = thing
MATCH path = (known)--(other:Entity)
RETURN path
ORDER BY other.id
LIMIT 20
