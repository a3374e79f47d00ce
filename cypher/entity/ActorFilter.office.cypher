// Did it hold one of these offices?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @param  office  string[]  ["office:sheriff-of-los-angeles-county"]
// @known  office  Office
// @gives  office  Office[]
// @local  office
// @order  office.id
// @bound  500
// @budget 35
MATCH (actor)-[:HELD_OFFICE]->(office:Office)
WHERE office.id IN $office
