// What is read off Measure itself?
//
// @mode   piece
// @from   measure  Measure  "measure:deportations-under-secure-communities"
// @is     Node Entity
// @field  id  ID  measure.id
// @field  name  string  measure.name
// @field  identifierSchemes string[] measure.identifierSchemes
// @field  identifierValues string[] measure.identifierValues
// @field  unit string measure.unit
// @field  definition string measure.definition
