// What is read off a change itself?
//
// @mode   piece
// @from   change  Change  "change:0:nothing"
// @field  id  ID  change.id
// @field  kind  ChangeKind  change.kind
// @field  type  string  change.type
// @field  thing  string  change.thing
// @field  version  string  change.version
