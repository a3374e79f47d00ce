// Which places are there?
//
// @mode   piece
// @gives jurisdiction Jurisdiction[]
// @local jurisdiction
// @order jurisdiction.id
// @budget 9999
MATCH (jurisdiction:Jurisdiction)
