// Is it cut short?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  truncated  string
// @local  truncated
// @budget 10
WITH toString(article.truncated) AS truncated
