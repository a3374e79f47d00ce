// Does a claim that it conveys have one of these as its subject or its object, or does it answer one of these?
//
// @mode   piece
// @from   statement  Statement  "statement:newman-on-apology"
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @gives  node  Node[]
// @local  end node
// @order  node.id
// @bound  500
// @budget 300
MATCH (node:Policytrail&Node)
WHERE node.id IN $about
  AND (EXISTS { (statement)-[:RESPONDS_TO]->(node) }
    OR EXISTS {
      MATCH (statement)<-[:UTTERED_IN]-(:Claim)-[:SUBJECT|OBJECT]->(end)
      WHERE coalesce(end.of, end.id) = node.id
    })
