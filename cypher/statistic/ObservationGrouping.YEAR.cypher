// In which year does it count, where that is certain?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  year  string
// @local  year
// @budget 10
WITH
  CASE WHEN observation.periodEarliest.year = observation.periodLatest.year THEN toString(observation.periodEarliest.year) END AS year
