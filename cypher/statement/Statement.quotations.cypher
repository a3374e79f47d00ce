// Where do texts give a statement?
//
// @mode   piece
// @from statement Statement "statement:baca-announces-change"
// @gives quotation Quotation[]
// @local quotation passage
// @field form QuotationForm quotation.form
// @field language string quotation.language
// @field translated Translated quotation.translated
// @field passage Passage passage
// @bound 500
// @budget 270
MATCH (statement)-[quotation:QUOTED_IN]->(passage:Passage)
ORDER BY passage.id
LIMIT $limit
