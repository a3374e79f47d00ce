// In which places was it, with those that these lie in?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  place  Jurisdiction
// @local  place
// @budget 30
MATCH (observation)-[:COUNTED_IN]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)
