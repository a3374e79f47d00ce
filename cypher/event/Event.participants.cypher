// Who took part in an event, and as what?
//
// @mode   piece
// @from event Event "event:baca-limits-detainers"
// @gives participation Participation[]
// @local participation actor
// @field actor Actor actor
// @bound 500
// @budget 140
MATCH (event)<-[participation:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]-(actor:Actor)
// @include supportedBy participation
ORDER BY type(participation), actor.id
LIMIT $limit
