// Did it take place in a place, or in one within it?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives place Jurisdiction
// @local place
// @budget 250
MATCH (event)-[:TOOK_PLACE_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
