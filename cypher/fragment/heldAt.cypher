// When did it hold, as known on a day?
//
// What was not known yet has no bounds.
//
// @mode   fragment
// @from   fact  Node  "policy-state:lasd-honours-detainers"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  version
// @field  fromEarliest   Date  toString(version.fromEarliest)
// @field  fromLatest     Date  toString(version.fromLatest)
// @field  untilEarliest  Date  toString(version.untilEarliest)
// @field  untilLatest    Date  toString(version.untilLatest)
// @field  lastObserved   Date  toString(version.lastObservedEarliest)
WITH *, versionAt(fact, $knownAt) AS version
