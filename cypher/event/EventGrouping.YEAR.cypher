// In which year did it happen, where that is certain?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @gives  year  string
// @local  year
// @budget 10
WITH
  CASE WHEN event.dateEarliest.year = event.dateLatest.year THEN toString(event.dateEarliest.year) END AS year
