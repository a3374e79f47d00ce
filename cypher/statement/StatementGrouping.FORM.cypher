// In which forms do texts give it?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  form  string
// @local  quotation form
// @budget 25
MATCH (statement)-[quotation:QUOTED_IN]->(:Passage)
WITH quotation.form AS form
