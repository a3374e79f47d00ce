// Which places does the agency serve, with those that these lie in?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @gives  place  Jurisdiction
// @local  place
// @budget 70
MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)
