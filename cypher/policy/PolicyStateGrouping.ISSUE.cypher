// Which issue does it answer?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  issue  Issue
// @local  issue
// @budget 35
MATCH (state)-[:ON]->(issue:Issue)
