// Which of the disputes has this id?
//
// @mode   piece
// @param id string "dispute:had-the-bill-been-introduced"
// @gives dispute Dispute
// @local dispute
// @budget 9999
MATCH (dispute:Dispute {id: $id})
