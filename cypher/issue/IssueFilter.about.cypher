// Is it one of these or about one, or does a claim have it on one side and one of these on the other?
//
// @mode   piece
// @from   issue  Issue  "issue:trust-act"
// @param  about  string[]  ["law:trust-act"]
// @known  about  Node
// @gives  node  Node[]
// @local  end node
// @order  node.id
// @bound  500
// @budget 20
MATCH (node:Policytrail&Node)
WHERE node.id IN $about
  AND (node = issue
    OR EXISTS { (issue)-[:ABOUT]->(node) }
    OR EXISTS {
      MATCH (issue)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUBJECT|OBJECT]->(end)
      WHERE coalesce(end.of, end.id) = node.id
    })
