// What is read off Observation itself?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @is     Node Entity
// @field  id  ID  observation.id
// @field  name  string  observation.name
// @field  identifierSchemes string[] observation.identifierSchemes
// @field  identifierValues string[] observation.identifierValues
// @field  value float observation.value
// @field  phrase string observation.phrase
// @field  comparator Comparator coalesce(observation.comparator, 'VAGUE')
// @field  population string observation.population
// @field  period PartialDate partialDate(observation.period)
// @field  share float observation.share
