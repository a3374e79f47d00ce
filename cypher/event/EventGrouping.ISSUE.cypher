// Which issue does a policy answer that it began or ended?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  issue  Issue
// @local  issue
// @budget 45
MATCH (event)-[:STARTED|ENDED]->(:PolicyState)-[:ON]->(issue:Issue)
