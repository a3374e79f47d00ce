// Does one of the two events belong to a place, or to one within it?
//
// @mode   piece
// @from   link  EventLink  "PROMPTED_BY"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  endPlace  Jurisdiction
// @local  end
// @budget 35
UNWIND [startNode(link), endNode(link)] AS end
MATCH (end:Policytrail&Event)
// @include placesOf end
WHERE endPlace.id = $within
