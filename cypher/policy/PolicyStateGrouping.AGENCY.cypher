// Whose policy is it?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  agency  Organization
// @local  agency
// @budget 30
MATCH (state)-[:STATE_OF]->(agency:Organization)
