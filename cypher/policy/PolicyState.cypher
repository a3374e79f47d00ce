// What is read off PolicyState itself?
//
// @mode   piece
// @from   state  PolicyState  "policy-state:lasd-honours-detainers"
// @is     Node Entity
// @field  id  ID  state.id
// @field  name  string  state.name
// @field  identifierSchemes string[] state.identifierSchemes
// @field  identifierValues string[] state.identifierValues
// @field  answer PolicyAnswer state.answer
// @field  period Period periodNow(state)
