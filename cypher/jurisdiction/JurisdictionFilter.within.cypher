// Is it a place, or one within it?
//
// @mode   piece
// @from jurisdiction Jurisdiction "jurisdiction:us-ca-los-angeles-county"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives place Jurisdiction
// @local place
// @budget 250
MATCH (jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
