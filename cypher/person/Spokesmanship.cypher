// @type link Spokesmanship "SPEAKS_FOR"
// @tail spokesperson Person
// @tip principal Actor
// @include heldWithSupport link
