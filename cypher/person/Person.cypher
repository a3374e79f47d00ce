// What is read off Person itself?
//
// @mode   piece
// @from   person  Person  "person:lee-baca"
// @is     Node Entity Actor
// @field  id  ID  person.id
// @field  name  string  person.name
// @field  identifierSchemes string[] person.identifierSchemes
// @field  identifierValues string[] person.identifierValues
// @field  named boolean person.named
