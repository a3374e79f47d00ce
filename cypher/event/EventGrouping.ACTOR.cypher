// Who took part in it?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  actor  Actor
// @local  actor
// @budget 25
MATCH (event)<-[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]-(actor:Actor)
