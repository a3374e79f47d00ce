// Which laws are there?
//
// @mode   piece
// @gives law Law[]
// @local law
// @order law.id
// @budget 9999
MATCH (law:Law)
