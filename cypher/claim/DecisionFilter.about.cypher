// Was it decided between one of these and others?
//
// @mode   piece
// @from   decision  Decision  "decision:los-angeles-county-in-2012-and-2014"
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @gives  node  Node[]
// @local  node
// @order  node.id
// @bound  500
// @budget 45
MATCH (decision)-[:BETWEEN]->()<-[:HAS_DOSSIER*0..1]-(node:Policytrail&Node)
WHERE node.id IN $about
