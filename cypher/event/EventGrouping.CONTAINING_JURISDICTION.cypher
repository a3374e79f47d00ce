// In which places was it, with those that these lie in?
//
// @mode   piece
// @from   event  Event  "event:harris-issues-detainer-bulletin"
// @gives  place  Jurisdiction
// @local  place
// @budget 45
MATCH (event)-[:TOOK_PLACE_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)
