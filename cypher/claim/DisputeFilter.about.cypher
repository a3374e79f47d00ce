// Does one of its accounts have one of these as its subject or its object?
//
// @mode   piece
// @from   dispute  Dispute  "dispute:how-bulletin-and-change-are-linked"
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @gives  node  Node[]
// @local  node
// @order  node.id
// @bound  500
// @budget 200
MATCH (dispute)<-[:ACCOUNT_IN]-(:Claim)-[:SUBJECT|OBJECT]->()<-[:HAS_DOSSIER*0..1]-(node:Policytrail&Node)
WHERE node.id IN $about
