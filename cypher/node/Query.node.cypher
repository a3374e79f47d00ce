// What has this id?
//
// @mode   piece
// @param id string "person:lee-baca"
// @gives node Node
// @local node
// @budget 9999
MATCH (node:Node {id: $id})
