// @type link AffectedActor "AFFECTS"
// @tip actor Actor
// @include supportedBy link
