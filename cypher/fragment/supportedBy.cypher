// How well is it supported by what was known on a day?
//
// @mode   fragment
// @from   fact  Node  "event:baca-limits-detainers"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  known version
// @field  articleCount      int      fact.historyArticleCount[version]
// @field  independentCount  int      fact.historyIndependentCount[version]
// @field  disputed          boolean  fact.historyDisputed[version]
WITH *, size([known IN fact.historyKnownFrom WHERE known <= $knownAt]) - 1 AS version
WHERE version >= 0
