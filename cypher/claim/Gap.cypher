// What is read off Gap itself?
//
// @mode   piece
// @from   gap  Gap  "gap:baca-change-effective-date"
// @is     Node
// @field  id ID gap.id
// @field  question string gap.question
// @field  reason GapReason gap.reason
