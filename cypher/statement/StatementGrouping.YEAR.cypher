// In which year was it said, where that is certain?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  year  string
// @local  year
// @budget 10
WITH
  CASE WHEN statement.dateEarliest.year = statement.dateLatest.year THEN toString(statement.dateEarliest.year) END AS year
