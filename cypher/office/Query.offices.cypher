// Which offices are there?
//
// @mode   piece
// @gives office Office[]
// @local office
// @order office.id
// @budget 9999
MATCH (office:Office)
