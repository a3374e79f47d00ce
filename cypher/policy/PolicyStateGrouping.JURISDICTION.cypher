// Which places does the agency serve?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  place  Jurisdiction
// @local  place
// @budget 65
MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(place:Jurisdiction)
