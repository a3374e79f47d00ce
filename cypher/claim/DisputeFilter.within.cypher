// Does the subject or the object of one of its accounts belong to a place, or to one within it?
//
// @mode   piece
// @from   dispute  Dispute  "dispute:how-bulletin-and-change-are-linked"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  thingPlace Jurisdiction
// @local  thing
// @budget 1580
MATCH (dispute)<-[:ACCOUNT_IN]-(:Claim)-[:SUBJECT|OBJECT]->()<-[:HAS_DOSSIER*0..1]-(thing:Policytrail&Node)
// @include placesOfThing thing
WHERE thingPlace.id = $within
