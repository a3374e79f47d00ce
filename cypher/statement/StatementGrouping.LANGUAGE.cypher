// In which languages do texts give it?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  language  string
// @local  quotation language
// @budget 25
MATCH (statement)-[quotation:QUOTED_IN]->(:Passage)
WITH quotation.language AS language
