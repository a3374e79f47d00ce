// How well is it supported by what was known on a day?
//
// @mode   fragment
// @from   fact  Node  "event:baca-limits-detainers"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  version
// @field  articleCount      int      version.articleCount
// @field  independentCount  int      version.independentCount
// @field  disputed          boolean  version.disputed
// @field  contradicted      boolean  version.contradicted
// @field  unsure            boolean  version.unsure
WITH *, versionAt(fact, $knownAt) AS version
WHERE version IS NOT NULL
