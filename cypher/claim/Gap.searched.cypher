// Which texts were searched for what none of them says?
//
// @mode   piece
// @from   gap  Gap  "gap:baca-change-effective-date"
// @gives  article  Article[]
// @local  article
// @order  article.id
// @bound  500
// @budget 290
MATCH (article:Policytrail&Article)
WHERE article.id IN gap.searched
