// Which issue does a policy answer?
//
// @mode   piece
// @from state PolicyState "policy-state:lasd-honours-detainers"
// @gives issue Issue
// @local issue
// @budget 50
MATCH (state)-[:ON]->(issue:Issue)
