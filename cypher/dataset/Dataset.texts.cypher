// How much of each text do the passages cover, that claims rest on?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  article  TextCoverage[]
// @local  article
// @field  article  Article  article
// @field  passages  int  COUNT { (article)<-[:PASSAGE_OF]-(:Passage) }
// @field  share  float
//   reduce(
//     done = {covered: 0, upTo: article.start},
//     span IN COLLECT {
//       MATCH (article)<-[:PASSAGE_OF]-(passage:Passage)
//       RETURN [passage.start, passage.end] AS span
//       ORDER BY passage.start, passage.end
//     } | {
//       covered: done.covered + CASE
//         WHEN span[1] > done.upTo THEN span[1] - CASE WHEN span[0] > done.upTo THEN span[0] ELSE done.upTo END
//         ELSE 0
//       END,
//       upTo: CASE WHEN span[1] > done.upTo THEN span[1] ELSE done.upTo END
//     }
//   ).covered * 1.0 / (article.end - article.start)
// @order  article.id
// @bound  1000
// @budget 3745
MATCH (article:Policytrail&Article)
