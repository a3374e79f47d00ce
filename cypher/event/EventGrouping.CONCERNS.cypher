// Which laws and programs is it about?
//
// @mode   piece
// @from   event  Event  "event:brown-vetoes-trust-act"
// @gives  entity  Entity
// @local  entity
// @budget 60
MATCH (event)-[:CONCERNS]->(entity:Entity)
