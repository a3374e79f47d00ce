// @view HeldStance stance Stance
// @include heldAsOf stance
