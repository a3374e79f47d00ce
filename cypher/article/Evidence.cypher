// @view Evidence passage Passage
// @field supports boolean true
