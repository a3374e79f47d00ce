// How is the day of its publication known?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  basis  string
// @local  basis
// @budget 10
WITH article.publishedBasis AS basis
