// Does one of its accounts have one of these as its subject or its object?
//
// @mode   piece
// @from   dispute  Dispute  "dispute:how-bulletin-and-change-are-linked"
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @gives  node  Node[]
// @local  end found node
// @order  node.id
// @bound  500
// @budget 200
MATCH (dispute)<-[:ACCOUNT_IN]-(:Claim)-[:SUBJECT|OBJECT]->(end)
WITH DISTINCT coalesce(end.of, end.id) AS found
WHERE found IN $about
MATCH (node:Policytrail&Node {id: found})
