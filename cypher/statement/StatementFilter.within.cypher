// Does its speaker serve a place or one within it, or did the speaker hold an office there?
//
// @mode   piece
// @from   statement  Statement  "statement:harris-at-press-event"
// @param  within  string  "jurisdiction:us-ca"
// @known  within  Jurisdiction
// @gives  place Jurisdiction
// @local  place
// @budget 30
MATCH (statement)<-[:SAID]-(:Entity)-[:HELD_OFFICE|OFFICE_OF|SERVES*1..3]->(:Jurisdiction)
  -[:WITHIN*0..8]->(place:Jurisdiction {id: $within})
