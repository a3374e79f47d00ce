// In which language is it?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  language  string
// @local  language
// @budget 10
WITH article.language AS language
