// What is read off Entity itself?
//
// @mode   piece
// @from   entity  Entity  "person:lee-baca"
// @is     Node
// @field  id  ID  entity.id
// @field  name  string  entity.name
// @field  identifierSchemes string[] entity.identifierSchemes
// @field  identifierValues string[] entity.identifierValues
