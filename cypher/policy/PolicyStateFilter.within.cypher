// Is it of a body that serves a place, or one within it?
//
// @mode   piece
// @from state PolicyState "policy-state:lasd-honours-detainers"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives place Jurisdiction
// @local place
// @budget 250
MATCH (state)-[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
