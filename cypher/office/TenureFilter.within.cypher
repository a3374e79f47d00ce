// Is it in an office of a place or of one within it, or of a body that serves such a place?
//
// @mode   piece
// @from   tenure  Tenure  "tenure:lee-baca--sheriff-of-los-angeles-county"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (place:Policytrail&Jurisdiction {id: $within})
WHERE EXISTS { (tenure)-[:TENURE_IN]->(:Office)-[:OFFICE_OF]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS { (tenure)-[:TENURE_IN]->(:Office)-[:OFFICE_OF]->()-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
