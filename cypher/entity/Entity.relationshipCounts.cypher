// How many relationships of each type does it have?
//
// It counts without count(*): a server that meets one anywhere in a subquery takes the whole answer for a grouping.
//
// @mode   piece
// @from entity Entity "person:lee-baca"
// @gives count RelationshipCount[]
// @local relationship other kinds kind same count
// @field type RelationshipType kind.type
// @field forward boolean kind.forward
// @field count int count
// @order kind.type, kind.forward
// @bound 200
// @budget 160
WITH COLLECT {
  MATCH (entity)-[relationship:typesOf(RelationshipType)]-(other:Policytrail&Entity)
  WHERE NOT entity:Article AND NOT other:Article
  RETURN {type: type(relationship), forward: startNode(relationship) = entity}
} AS kinds
UNWIND kinds AS kind
WITH DISTINCT kind, size([same IN kinds WHERE same = kind]) AS count
