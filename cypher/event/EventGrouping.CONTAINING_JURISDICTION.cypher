// To which places does it belong, each with all that it lies in?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  eventPlace  Jurisdiction
// @budget 25
// @include placesOfThing event
