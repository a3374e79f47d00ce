// How well is a thing supported by what was known on a day?
//
// What was not known yet has no article that says so.
//
// @mode   fragment
// @from   fact  Node  "policy-state:lasd-honours-detainers"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  version
// @field  articleCount      int      coalesce(version.articleCount, 0)
// @field  independentCount  int      coalesce(version.independentCount, 0)
// @field  disputed          boolean  coalesce(version.disputed, false)
// @field  contradicted      boolean  coalesce(version.contradicted, false)
// @field  unsure            boolean  coalesce(version.unsure, false)
WITH *, versionAt(fact, $knownAt) AS version
