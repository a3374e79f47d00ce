// Does it serve a place or one within it, or did it hold an office there?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (place:Policytrail&Jurisdiction {id: $within})
WHERE EXISTS { (actor)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS { (actor)-[:HELD_OFFICE]->(:Office)-[:OFFICE_OF]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS { (actor)-[:HELD_OFFICE]->(:Office)-[:OFFICE_OF]->()-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
