// When did it hold as known on a day, and may it have held on the day asked?
//
// @mode   fragment
// @from   fact  Node  "policy-state:lasd-honours-detainers"
// @param  asOf     date  "2012-12-06"
// @absent asOf     null
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  known version
// @field  certainty  Certainty  CASE WHEN $asOf IS NULL THEN null WHEN fact.historyFromLatest[version] <= $asOf AND $asOf < fact.historyUntilEarliest[version] THEN 'DEFINITE' ELSE 'POSSIBLE' END
// @field  period  Period  periodAt(fact, version)
WITH *, size([known IN fact.historyKnownFrom WHERE known <= $knownAt]) - 1 AS version
WHERE version >= 0
  AND ($asOf IS NULL OR (fact.historyFromEarliest[version] <= $asOf AND $asOf < fact.historyUntilLatest[version]))
