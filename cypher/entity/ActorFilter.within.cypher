// Does it serve a place or one within it, or did it hold an office there?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (actor)-[:HELD_OFFICE|OFFICE_OF|SERVES*1..3]->(:Jurisdiction)
  -[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
