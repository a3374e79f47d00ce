// What is read off Node itself?
//
// @mode   piece
// @from   node  Node  "person:lee-baca"
// @field  id  ID  node.id
