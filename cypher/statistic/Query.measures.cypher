// Which measures are there?
//
// @mode   piece
// @gives measure Measure[]
// @local measure
// @order measure.id
// @budget 9999
MATCH (measure:Measure)
