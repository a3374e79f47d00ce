// Which of the offices has this id?
//
// @mode   piece
// @param id string "office:sheriff-of-los-angeles-county"
// @gives office Office
// @local office
// @budget 10
MATCH (office:Office {id: $id})
