// Is it about one of these?
//
// @mode   piece
// @from   gap  Gap  "gap:baca-change-effective-date"
// @param  about  string[]  ["event:baca-limits-detainers"]
// @known  about  Node
// @gives  node  Node[]
// @local  node
// @order  node.id
// @bound  500
// @budget 35
MATCH (gap)-[:GAP_ABOUT]->()<-[:HAS_DOSSIER*0..1]-(node:Policytrail&Node)
WHERE node.id IN $about
