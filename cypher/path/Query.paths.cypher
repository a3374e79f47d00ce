// How are two things connected, by the fewest relationships?
//
// The search is of the server's own: it goes from both ends, and gives the shorter paths first, all of one length
// together. It takes no number of paths and no length as parameters, so that it is written for the usual length and for
// the greatest (on 10,000 relationships ten hops cost ten times what six do), and is stopped after 5,000 walks: what is
// left out then is longer, or as long as the longest. Where one as long as those would belong to the answer, which of them
// came is chance; then more rows than the bound are given, which is told as an error.
// A walk may meet a thing twice (A came after B, was prompted by B, came after B); such are no paths.
//
// @mode   piece
// @param  from       string    "person:lee-baca"
// @known  from       Entity
// @param  to         string    "person:kamala-harris"
// @known  to         Entity
// @param  maxLength  int       6
// @absent maxLength  6
// @range  maxLength  1 10
// @param  via        string[]  null
// @absent via        null
// @param  avoid      string[]  []
// @known  avoid      Entity
// @absent avoid      []
// @param  first      int       3
// @absent first      3
// @range  first      0 100
// @gives  path       Path[]
// @local  start finish walk hop inner walks whole path node other link best at
// @order  at
// @bound  100
// @budget 5000
MATCH (start:Policytrail&Entity {id: $from}), (finish:Policytrail&Entity {id: $to})
WHERE start <> finish
WITH CASE
  WHEN $maxLength <= 6 THEN COLLECT {
    MATCH walk = SHORTEST 10 GROUPS (start)(
      ()-[hop:typesOf(RelationshipType) WHERE $via IS NULL OR type(hop) IN $via]-(inner:Policytrail
        WHERE inner = finish
          OR NOT inner.id IN $avoid
          AND ($via IS NOT NULL OR NOT inner:Jurisdiction|Program|Article|Issue|Term|Measure))
    ){1,6}(finish)
    RETURN walk
    LIMIT 5001
  }
  ELSE COLLECT {
    MATCH walk = SHORTEST 10 GROUPS (start)(
      ()-[hop:typesOf(RelationshipType) WHERE $via IS NULL OR type(hop) IN $via]-(inner:Policytrail
        WHERE inner = finish
          OR NOT inner.id IN $avoid
          AND ($via IS NOT NULL OR NOT inner:Jurisdiction|Program|Article|Issue|Term|Measure))
    ){1,10}(finish)
    RETURN walk
    LIMIT 5001
  }
END AS walks
WITH walks, CASE WHEN size(walks) > 5000 THEN length(walks[5000]) - 1 ELSE 10 END AS whole
WITH whole, COLLECT {
  UNWIND walks AS path
  WITH path
  WHERE length(path) <= $maxLength
    AND all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))
  RETURN path
  ORDER BY
    length(path),
    [node IN nodes(path) | node.id],
    [link IN relationships(path) | type(link) + ' ' + startNode(link).id + ' ' + coalesce(link.spell, '')]
  LIMIT $first
} AS best
UNWIND CASE
  WHEN whole < $maxLength AND (size(best) < $first OR length(best[-1]) > whole) THEN range(0, $limit - 1)
  ELSE range(0, size(best) - 1)
END AS at
WITH at, coalesce(best[at], best[0]) AS path
