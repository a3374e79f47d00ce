// Which guidance prompted a change of policy that somebody decided, and who issued it?
//
// @mode read
// @budget 430
// @param  person  string  "person:lee-baca"
// @row  path  Path
MATCH path = (:Person {id: $person})-[:DECIDED]->(change:PolicyChange)-[:PROMPTED_BY]->(guidance:GuidanceIssued)
  -[:PRODUCED]->(law:Law {kind: 'GUIDANCE'})<-[:ISSUED]-(issuer:Person)
RETURN path
ORDER BY change.id, guidance.id, law.id, issuer.id
LIMIT 6
