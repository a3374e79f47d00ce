// Does one of its holders serve a place or one within it, or did one hold an office there?
//
// @mode   piece
// @from   stance  Stance  "stance:harris-detainers-not-mandatory"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (stance)<-[:HOLDS]-(:Entity)-[:HELD_OFFICE|OFFICE_OF|SERVES*1..3]->(:Jurisdiction)
  -[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
