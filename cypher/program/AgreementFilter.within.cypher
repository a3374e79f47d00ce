// Does one of its parties serve a place, or one within it?
//
// @mode   piece
// @from   agreement  Agreement  "agreement:287g-contracts-of-25-agencies"
// @param  within  string  "jurisdiction:us"
// @known  within  Jurisdiction
// @gives  place Jurisdiction
// @local  place
// @budget 55
MATCH (agreement)<-[:PARTY_TO]-(:Organization)-[:SERVES]->(:Jurisdiction)
  -[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
