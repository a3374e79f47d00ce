// When did it hold as known on a day, and may it have held on the day asked?
//
// @mode   fragment
// @from   fact  Node  "policy-state:lasd-honours-detainers"
// @param  asOf     date  "2012-12-06"
// @absent asOf     null
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  version
// @field  certainty  Certainty
//   CASE
//     WHEN $asOf IS NULL THEN null
//     WHEN version.fromLatest <= $asOf AND $asOf < version.untilEarliest THEN 'DEFINITE'
//     ELSE 'POSSIBLE'
//   END
// @field  period  Period  periodOf(version)
// @field  unsure  boolean  version.unsure
WITH *, versionAt(fact, $knownAt) AS version
WHERE version IS NOT NULL
  AND ($asOf IS NULL OR (
    (version.fromEarliest IS NULL OR version.fromEarliest <= $asOf)
    AND (version.untilLatest IS NULL OR $asOf < version.untilLatest)
  ))
