// What is read off Issue itself?
//
// @mode   piece
// @from   issue  Issue  "issue:honour-detainers"
// @is     Node Entity
// @field  id  ID  issue.id
// @field  name  string  issue.name
// @field  identifierSchemes string[] issue.identifierSchemes
// @field  identifierValues string[] issue.identifierValues
// @field  question string issue.question
// @field  nature IssueNature issue.nature
// @field  act IssueAct issue.act
