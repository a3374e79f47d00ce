// What is read off Office itself?
//
// @mode   piece
// @from   office  Office  "office:sheriff-of-los-angeles-county"
// @is     Node Entity
// @field  id  ID  office.id
// @field  name  string  office.name
// @field  identifierSchemes string[] office.identifierSchemes
// @field  identifierValues string[] office.identifierValues
