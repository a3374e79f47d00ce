// Does a claim that rests on it have one of these as its subject or its object?
//
// @mode   piece
// @from article Article "article:a07"
// @param about string[] ["event:baca-limits-detainers"]
// @known about Node
// @gives node Node[]
// @local passage claim end found node
// @order node.id
// @bound 500
// @budget 1460
MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)<-[:SUPPORTED_BY]-(claim:Claim)-[:SUBJECT|OBJECT]->(end)
WHERE coalesce(end.of, end.id) IN $about
WITH DISTINCT coalesce(end.of, end.id) AS found
MATCH (node:Policytrail&Node {id: found})
