// Which tenures are there?
//
// @mode   piece
// @gives tenure Tenure[]
// @local tenure
// @order tenure.id
// @budget 250
MATCH (tenure:Tenure)
// Always true; with it the index gives the order.
WHERE tenure.id IS NOT NULL
// @include heldAsOf tenure
