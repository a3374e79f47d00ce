// Is one of these its subject or its object?
//
// @mode   piece
// @from claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @param about string[] ["event:baca-limits-detainers"]
// @known about Node
// @gives node Node[]
// @local node
// @order node.id
// @bound 2
// @budget 30
MATCH (claim)-[:SUBJECT|OBJECT]->()<-[:HAS_DOSSIER*0..1]-(node:Policytrail&Node)
WHERE node.id IN $about
