// Which guidance prompted Sheriff Baca's change of policy, and who issued it?
//
// @mode read
// @budget 430
// @row  path  Path
MATCH path = (:Person {id: 'person:lee-baca'})-[:DECIDED]->(:PolicyChange)-[:PROMPTED_BY]->(:GuidanceIssued)
  -[:PRODUCED]->(:Law {kind: 'GUIDANCE'})<-[:ISSUED]-(:Person {id: 'person:kamala-harris'})
RETURN path
