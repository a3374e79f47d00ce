// In which month was it published, where that is certain?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  month  string
// @local  month
// @budget 10
WITH
  CASE WHEN left(toString(article.publishedEarliest), 7) = left(toString(article.publishedLatest), 7) THEN left(toString(article.publishedEarliest), 7) END AS month
