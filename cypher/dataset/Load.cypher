// What is read off a load itself?
//
// @mode   piece
// @from   load  Load  "load:1"
// @field  id  ID  load.id
// @field  version  string  load.version
// @field  doneAt  DateTime  toString(load.loadedAt)
// @field  added  int  load.added
// @field  changed  int  load.changed
// @field  removed  int  load.removed
