// Which events brought a law forth?
//
// @mode   piece
// @from law Law "law:harris-bulletin"
// @gives event Event[]
// @local event
// @bound 500
// @budget 70
MATCH (law)<-[:PRODUCED]-(event:Event)
ORDER BY event.id
LIMIT $limit
