// Does a claim that rests on it have one of these as its subject or its object?
//
// @mode   piece
// @from article Article "article:a07"
// @param about string[] ["event:baca-limits-detainers"]
// @known about Node
// @gives node Node[]
// @local node
// @order node.id
// @bound 500
// @budget 1460
MATCH (article)<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(:Claim)-[:SUBJECT|OBJECT]->()
  <-[:HAS_DOSSIER*0..1]-(node:Policytrail&Node)
WHERE node.id IN $about
