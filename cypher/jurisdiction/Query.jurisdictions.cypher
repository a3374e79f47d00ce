// Which places are there?
//
// @mode   piece
// @gives jurisdiction Jurisdiction[]
// @local jurisdiction
// @order jurisdiction.id
// @budget 150
MATCH (jurisdiction:Jurisdiction)
// Always true; with it the index gives the order.
WHERE jurisdiction.id IS NOT NULL
