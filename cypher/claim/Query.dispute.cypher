// Which of the disputes has this id?
//
// @mode   piece
// @param id string "dispute:how-bulletin-and-change-are-linked"
// @gives dispute Dispute
// @local dispute
// @budget 15
MATCH (dispute:Dispute {id: $id})
