// What is read off Term itself?
//
// @mode   piece
// @from   term  Term  "term:illegal-immigrant"
// @is     Node Entity
// @field  id  ID  term.id
// @field  name  string  term.name
// @field  identifierSchemes string[] term.identifierSchemes
// @field  identifierValues string[] term.identifierValues
// @field  text string term.text
// @field  language string term.language
