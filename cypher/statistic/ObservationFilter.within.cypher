// Does it count in a place, or in one within it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @param  within  string  "jurisdiction:us"
// @known  within  Jurisdiction
// @gives  place  Jurisdiction
// @local  place
// @budget 250
MATCH (observation)-[:COUNTED_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
