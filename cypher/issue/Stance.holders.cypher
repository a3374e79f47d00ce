// Who holds a stance?
//
// @mode   piece
// @from stance Stance "stance:harris-detainers-not-mandatory"
// @gives actor Actor[]
// @local actor
// @bound 500
// @budget 40
MATCH (stance)<-[:HOLDS]-(actor:Actor)
ORDER BY actor.id
LIMIT $limit
