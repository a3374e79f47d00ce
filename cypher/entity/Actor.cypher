// What is read off Actor itself?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @is     Node Entity
// @field  id  ID  actor.id
// @field  name  string  actor.name
// @field  identifierSchemes string[] actor.identifierSchemes
// @field  identifierValues string[] actor.identifierValues
