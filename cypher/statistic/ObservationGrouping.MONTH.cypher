// In which month does it count, where that is certain?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  month  string
// @local  month
// @budget 10
WITH
  CASE WHEN left(toString(observation.periodEarliest), 7) = left(toString(observation.periodLatest), 7) THEN left(toString(observation.periodEarliest), 7) END AS month
