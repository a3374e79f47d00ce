// What is read off Tenure itself?
//
// @mode   piece
// @from   tenure  Tenure  "tenure:lee-baca--sheriff-of-los-angeles-county"
// @is     Node Entity
// @field  id  ID  tenure.id
// @field  name  string  tenure.name
// @field  identifierSchemes string[] tenure.identifierSchemes
// @field  identifierValues string[] tenure.identifierValues
// @field  period Period periodNow(tenure)
