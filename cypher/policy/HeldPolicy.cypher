// @view HeldPolicy state PolicyState
// @include heldAsOf state
