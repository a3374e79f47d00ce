// What is read off Criterion itself?
//
// @mode   piece
// @from   criterion  Criterion  "criterion:lasd-low-level-crimes"
// @is     Node
// @field  id ID criterion.id
// @field  effect CriterionEffect criterion.effect
// @field  text string criterion.text
