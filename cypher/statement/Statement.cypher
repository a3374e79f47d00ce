// What is read off Statement itself?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @is     Node Entity
// @field  id  ID  statement.id
// @field  name  string  statement.name
// @field  identifierSchemes string[] statement.identifierSchemes
// @field  identifierValues string[] statement.identifierValues
// @field  date PartialDate partialDate(statement.date)
// @field  paraphrase string statement.paraphrase
// @field  words string statement.words
