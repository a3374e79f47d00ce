// Which versions were loaded, the last first?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  load  Load[]
// @local  load
// @order  load.sequence DESC
// @bound  1000
// @budget 400
MATCH (load:Policytrail&Load)
