// Is it an office of a place or of one within it, or of a body that serves such a place?
//
// @mode   piece
// @from   office  Office  "office:sheriff-of-los-angeles-county"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (place:Policytrail&Jurisdiction {id: $within})
WHERE EXISTS { (office)-[:OFFICE_OF]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS { (office)-[:OFFICE_OF]->()-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
