// Is it about something that belongs to a place, or to one within it?
//
// @mode   piece
// @from   gap  Gap  "gap:baca-change-effective-date"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  thingPlace Jurisdiction
// @local  thing
// @budget 45
MATCH (gap)-[:GAP_ABOUT]->()<-[:HAS_DOSSIER*0..1]-(thing:Policytrail&Node)
// @include placesOfThing thing
WHERE thingPlace.id = $within
