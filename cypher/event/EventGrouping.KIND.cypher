// What kind of event is it?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  kind  string
// @local  kind
// @budget 10
WITH event.kind AS kind
