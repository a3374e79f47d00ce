// Where does a text not stand as it was meant?
//
// @mode   piece
// @from article Article "article:a01"
// @gives damage Damage[]
// @local damage
// @bound 500
// @budget 60
MATCH (article)<-[:DAMAGE_OF]-(damage:Damage)
ORDER BY damage.start, damage.id
LIMIT $limit
