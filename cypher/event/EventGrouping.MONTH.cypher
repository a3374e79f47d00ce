// In which month did it happen, where that is certain?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  month  string
// @local  month
// @budget 10
WITH
  CASE WHEN left(toString(event.dateEarliest), 7) = left(toString(event.dateLatest), 7) THEN left(toString(event.dateEarliest), 7) END AS month
