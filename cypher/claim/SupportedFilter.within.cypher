// Does what is at one of its ends belong to a place, or to one within it?
//
// @mode   piece
// @from   link  Supported  "PROMPTED_BY"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  thingPlace Jurisdiction
// @local  thing
// @budget 35
UNWIND [startNode(link), endNode(link)] AS thing
// @include placesOfThing thing
WHERE thingPlace.id = $within
