// Is it about one of these, or was it decided or announced by one of these?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @param  aboutOrBy  string[]  ["person:lee-baca"]
// @known  aboutOrBy  Entity
// @gives  entity  Entity[]
// @local  entity
// @order  entity.id
// @bound  500
// @budget 40
MATCH (event)-[:CONCERNS|DECIDED|ANNOUNCED]-(entity:Entity)
WHERE entity.id IN $aboutOrBy
