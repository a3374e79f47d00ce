// What is read off Program itself?
//
// @mode   piece
// @from   program  Program  "program:secure-communities"
// @is     Node Entity
// @field  id  ID  program.id
// @field  name  string  program.name
// @field  identifierSchemes string[] program.identifierSchemes
// @field  identifierValues string[] program.identifierValues
// @field  kind ProgramKind program.kind
