// Who acted on a law, and how?
//
// @mode   piece
// @from law Law "law:harris-bulletin"
// @gives participation LawParticipation[]
// @local participation actor
// @field actor Actor actor
// @bound 500
// @budget 80
MATCH (law)<-[participation:ANNOUNCED|ISSUED|SPONSORED|VETOED]-(actor:Actor)
// @include supportedBy participation
ORDER BY type(participation), actor.id
LIMIT $limit
