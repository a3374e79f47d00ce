// In which year was it published, where that is certain?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  year  string
// @local  year
// @budget 10
WITH
  CASE WHEN article.publishedEarliest.year = article.publishedLatest.year THEN toString(article.publishedEarliest.year) END AS year
