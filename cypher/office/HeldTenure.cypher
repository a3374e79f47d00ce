// @view HeldTenure tenure Tenure
// @include heldAsOf tenure
