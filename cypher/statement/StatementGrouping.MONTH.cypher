// In which month was it said, where that is certain?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  month  string
// @local  month
// @budget 10
WITH
  CASE WHEN left(toString(statement.dateEarliest), 7) = left(toString(statement.dateLatest), 7) THEN left(toString(statement.dateEarliest), 7) END AS month
