// What has changed, as it is now?
//
// @mode   piece
// @from   change  Change  "change:0:nothing"
// @gives  node  Node
// @local  node
// @budget 20
MATCH (node:Policytrail&Node {id: change.thing})
WHERE NOT node:Name|Dataset|Dossier
