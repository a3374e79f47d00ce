// Does it serve a place, or one within it?
//
// @mode   piece
// @from organization Organization "organization:los-angeles-county-sheriffs-department"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives place Jurisdiction
// @local place
// @budget 250
MATCH (organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
