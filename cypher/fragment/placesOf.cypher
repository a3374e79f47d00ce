// To which places does an event belong: that where it took place or whose it is, and that which an agency serves whose
// policy it began or ended, each with all that it lies in?
//
// @mode   fragment
// @from   event  Event  "event:baca-limits-detainers"
// @local  place
MATCH (event)-[:TOOK_PLACE_IN|STARTED|ENDED|STATE_OF|SERVES*1..3]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)
