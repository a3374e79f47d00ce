// Which events have the most around them, and which people, bodies, laws, programs and places do they connect?
//
// @mode read
// @budget 1540
// @row  path  Path
MATCH (event:Event)
WITH event ORDER BY COUNT { (event)--(:Entity) } DESC, event.id LIMIT 2
MATCH path = (event)--(other:Entity)
WHERE other:Actor OR other:Event OR other:Law OR other:Program OR other:Jurisdiction
RETURN path
ORDER BY event.id, other.id
LIMIT 22
