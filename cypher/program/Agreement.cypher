// What is read off Agreement itself?
//
// @mode   piece
// @from   agreement  Agreement  "agreement:287g-contracts-of-25-agencies"
// @is     Node Entity
// @field  id  ID  agreement.id
// @field  name  string  agreement.name
// @field  identifierSchemes string[] agreement.identifierSchemes
// @field  identifierValues string[] agreement.identifierValues
