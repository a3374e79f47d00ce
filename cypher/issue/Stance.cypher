// What is read off Stance itself?
//
// @mode   piece
// @from   stance  Stance  "stance:harris-detainers-not-mandatory"
// @is     Node Entity
// @field  id  ID  stance.id
// @field  name  string  stance.name
// @field  identifierSchemes string[] stance.identifierSchemes
// @field  identifierValues string[] stance.identifierValues
// @field  answer StanceAnswer stance.answer
// @field  firstHand boolean stance.firstHand
// @field  period Period periodNow(stance)
