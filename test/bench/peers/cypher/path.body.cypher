MATCH (start:Policytrail&Entity {id: $from}), (finish:Policytrail&Entity {id: $to})
WITH COLLECT {
  MATCH walk = SHORTEST 4 GROUPS (start)(
    ()-[:TYPES]-(inner:Policytrail
      WHERE inner = finish OR NOT inner:Jurisdiction|Program|Article|Issue|Term|Measure)
  ){1,6}(finish)
  RETURN walk
  LIMIT 5001
} AS walks
UNWIND walks AS walk
WITH walk
WHERE all(node IN nodes(walk) WHERE single(other IN nodes(walk) WHERE other = node))
ORDER BY
  length(walk),
  [node IN nodes(walk) | node.id],
  [link IN relationships(walk) | type(link) + ' ' + startNode(link).id + ' ' + coalesce(link.spell, '')]
LIMIT 3
