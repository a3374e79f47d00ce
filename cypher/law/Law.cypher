// What is read off Law itself?
//
// @mode   piece
// @from   law  Law  "law:harris-bulletin"
// @is     Node Entity
// @field  id  ID  law.id
// @field  name  string  law.name
// @field  identifierSchemes string[] law.identifierSchemes
// @field  identifierValues string[] law.identifierValues
// @field  kind LawKind law.kind
// @field  status LawStatus law.status
// @field  version boolean law:LawVersion
