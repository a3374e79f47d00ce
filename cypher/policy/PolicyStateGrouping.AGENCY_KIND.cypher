// What kind of body has it?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  kind  string
// @local  agency kind
// @budget 25
MATCH (state)-[:STATE_OF]->(agency:Organization)
WITH agency.kind AS kind
