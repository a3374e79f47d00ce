// Does one of its holders serve a place or one within it, or did one hold an office there?
//
// @mode   piece
// @from   stance  Stance  "stance:harris-detainers-not-mandatory"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (place:Policytrail&Jurisdiction {id: $within})
WHERE EXISTS { (stance)<-[:HOLDS]-()-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS { (stance)<-[:HOLDS]-()-[:HELD_OFFICE]->(:Office)-[:OFFICE_OF]->(:Jurisdiction)-[:WITHIN*0..8]->(place) }
  OR EXISTS {
    (stance)<-[:HOLDS]-()-[:HELD_OFFICE]->(:Office)-[:OFFICE_OF]->()-[:SERVES]->(:Jurisdiction)
      -[:WITHIN*0..8]->(place)
  }
