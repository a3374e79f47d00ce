// Which measures are there?
//
// @mode   piece
// @gives measure Measure[]
// @local measure
// @order measure.id
// @budget 110
MATCH (measure:Measure)
