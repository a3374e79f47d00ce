// Does a claim that rests on it have one of these as its subject or its object?
//
// @mode   piece
// @from article Article "article:a07"
// @param about string[] ["event:baca-limits-detainers"]
// @gives node Node[]
// @local passage claim node
// @bound 500
// @budget 1460
MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)<-[:SUPPORTED_BY]-(claim:Claim)-[:SUBJECT|OBJECT]->(node)
WHERE node.id IN $about
WITH DISTINCT node
ORDER BY node.id
LIMIT $limit
