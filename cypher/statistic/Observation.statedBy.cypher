// Who stated a number, and in which capacity?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives actor Attribution[]
// @local claim attribution actor capacity certain
// @field capacity Capacity capacity
// @field certain boolean certain
// @field actor Actor actor
// @bound 500
// @budget 75
MATCH (observation)<-[:OBJECT]-(claim:Claim {predicate: 'STATED', polarity: 'POSITIVE', status: 'ACCEPTED'})-[:SUBJECT]->(actor:Actor)
MATCH (claim)-[attribution:ATTRIBUTED_TO]->(:Actor)
WITH DISTINCT actor, attribution.capacity AS capacity, attribution.certain AS certain
ORDER BY actor.id, capacity, certain
LIMIT $limit
