// Which people, bodies, laws, programs and places do the events connect?
//
// @mode read
// @budget 19400
// @row  path  Path
MATCH path = (event:Event)--(other:Entity)
WHERE other:Actor OR other:Event OR other:Law OR other:Program OR other:Jurisdiction OR other:PolicyState
RETURN path
ORDER BY event.id, other.id
LIMIT 300
