// Is it a law of a place, or of one within it?
//
// @mode   piece
// @from law Law "law:harris-bulletin"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives place Jurisdiction
// @local place
// @budget 250
MATCH (law)-[:LAW_OF]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
