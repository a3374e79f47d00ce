// What is read off the data set itself?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @field  id  ID  dataset.id
// @field  version  string  dataset.version
// @field  loadedAt  DateTime  COLLECT { MATCH (load:Load) RETURN toString(load.loadedAt) AS loadedAt ORDER BY load.sequence DESC LIMIT 1 }[0]
