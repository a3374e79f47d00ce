// Does one of the two events belong to a place, or to one within it?
//
// @mode   piece
// @from   link  EventLink  "PROMPTED_BY"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  eventPlace  Jurisdiction
// @local  end event
// @budget 1
UNWIND [startNode(link), endNode(link)] AS end
WITH end AS event
// @include placesOf event
WHERE eventPlace.id = $within
