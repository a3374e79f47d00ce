// Which versions does a law have?
//
// @mode   piece
// @from law Law "law:trust-act"
// @gives part Law[]
// @local part
// @bound 500
// @budget 50
MATCH (law)<-[:PART_OF]-(part:Law)
ORDER BY part.id
LIMIT $limit
