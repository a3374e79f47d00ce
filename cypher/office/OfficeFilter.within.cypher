// Is it an office of a place or of one within it, or of a body that serves such a place?
//
// @mode   piece
// @from   office  Office  "office:sheriff-of-los-angeles-county"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (office)-[:OFFICE_OF|SERVES*1..2]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
