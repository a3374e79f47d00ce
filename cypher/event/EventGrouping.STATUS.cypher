// Did it happen, or is it foretold?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  status  string
// @local  status
// @budget 10
WITH event.status AS status
