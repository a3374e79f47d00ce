// What has these ids?
//
// @mode   piece
// @param ids string[] ["person:lee-baca", "issue:honour-detainers"]
// @gives node Node[]
// @local node
// @order node.id
// @bound 100
// @budget 15
MATCH (node:Policytrail&Node)
// Names, dossiers and the data set have ids too, but are looked up by nobody.
WHERE node.id IN $ids AND NOT node:Name|Dataset|Dossier
