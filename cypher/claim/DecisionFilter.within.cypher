// Was it decided between things of which one belongs to a place, or to one within it?
//
// @mode   piece
// @from   decision  Decision  "decision:los-angeles-county-in-2012-and-2014"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  thingPlace Jurisdiction
// @local  thing
// @budget 40
MATCH (decision)-[:BETWEEN]->()<-[:HAS_DOSSIER*0..1]-(thing:Policytrail&Node)
// @include placesOfThing thing
WHERE thingPlace.id = $within
