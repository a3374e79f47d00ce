// Which stances are there?
//
// @mode   piece
// @gives stance Stance[]
// @local stance
// @order stance.id
// @budget 480
MATCH (stance:Stance)
// Always true; with it the index gives the order.
WHERE stance.id IS NOT NULL
// @include heldAsOf stance
