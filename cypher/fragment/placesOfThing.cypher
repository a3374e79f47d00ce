// To which places does a thing belong: that in which it is, took place, holds, counts, serves or held an office, each
// with all that it lies in? It is what `within` means of each kind of thing.
//
// @mode   fragment
// @from   thing  Node  "person:lee-baca"
// @local  place
MATCH (thing)-[
  :HELD_OFFICE|OFFICE_OF|TENURE_IN|SERVES|TOOK_PLACE_IN|STARTED|ENDED|STATE_OF|LAW_OF|COUNTED_IN*0..3
]->(:Jurisdiction)-[:WITHIN*0..8]->(place:Jurisdiction)
