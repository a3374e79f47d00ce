// Is it one of these, or does a claim have it on one side and one of these on the other?
//
// @mode   piece
// @from   entity  Entity  "event:baca-limits-detainers"
// @param  about  string[]  ["person:lee-baca"]
// @known  about  Node
// @gives  node  Node[]
// @local  end node
// @order  node.id
// @bound  500
// @budget 500
MATCH (node:Policytrail&Node)
WHERE node.id IN $about
  AND (node = entity
    OR EXISTS {
      MATCH (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(:Claim)-[:SUBJECT|OBJECT]->(end)
      WHERE coalesce(end.of, end.id) = node.id
    })
