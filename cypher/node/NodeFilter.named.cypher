// Has one of its names this in it; of what has no name of its own, its sentence?
//
// @mode   piece
// @from   thing  Node  "organization:los-angeles-county-sheriffs-department"
// @param  named  string  "sheriff"
// @gives  node  Node
// @local  node name
// @budget 60
WITH thing AS node
WHERE toLower(node.name) CONTAINS toLower($named)
  OR toLower(node.short) CONTAINS toLower($named)
  OR EXISTS { MATCH (node)-[:NAMED]->(name:Name) WHERE toLower(name.text) CONTAINS toLower($named) }
