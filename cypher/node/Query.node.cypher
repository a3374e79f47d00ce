// What has this id?
//
// @mode   piece
// @param id string "person:lee-baca"
// @gives node Node
// @local node
// @budget 10
MATCH (node:Policytrail&Node {id: $id})
// Names, dossiers and the data set have ids too, but are looked up by nobody.
WHERE NOT node:Name|Dataset|Dossier
