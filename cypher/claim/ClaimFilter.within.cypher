// Does its subject or its object belong to a place, or to one within it?
//
// @mode   piece
// @from   claim  Claim  "claim:bulletin-prompted-change-spokesman-a07"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  thingPlace Jurisdiction
// @local  thing
// @budget 45
MATCH (claim)-[:SUBJECT|OBJECT]->()<-[:HAS_DOSSIER*0..1]-(thing:Policytrail&Node)
// @include placesOfThing thing
WHERE thingPlace.id = $within
