// Does it belong to a place, or to one within it?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @param within string "jurisdiction:us-ca"
// @known within Jurisdiction
// @gives eventPlace Jurisdiction
// @budget 300
// @include placesOfThing event
WHERE eventPlace.id = $within
