// How is its date known?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  basis  string
// @local  basis
// @budget 10
WITH event.dateBasis AS basis
