// Which versions were loaded, the last first?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  load  Load[]
// @local  load
// @bound  1000
// @budget 400
MATCH (load:Load)
ORDER BY load.sequence DESC
LIMIT $limit
