// Between which days did each of two events surely happen, and which links tell their order, as known on a day?
//
// A date that rests on unsure claims alone is no date here.
//
// @mode   fragment
// @from   pair  EventComparison  "Query.compare"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @local  one other link version extents told
// @field  extents  string[]  extents
// @field  told  ToldLink[]  told
WITH *, COLLECT {
  WITH pair[0] AS one, pair[1] AS other
  MATCH (one)-[link:typesOf(EventLinkType)]-(other)
  WITH one, link, versionAt(link, $knownAt) AS version
  WHERE version IS NOT NULL
  RETURN {
    type: type(link),
    inOrder: endNode(link) = one,
    contradicted: version.contradicted,
    foretold: endNode(link).status IN ['SCHEDULED', 'EXPECTED', 'POSSIBLE']
  }
} AS told,
CASE
  WHEN 'date' IN coalesce(pair[0].unsureDates, []) THEN [null, null]
  ELSE [toString(pair[0].dateEarliest), toString(pair[0].dateLatest)]
END + CASE
  WHEN 'date' IN coalesce(pair[1].unsureDates, []) THEN [null, null]
  ELSE [toString(pair[1].dateEarliest), toString(pair[1].dateLatest)]
END AS extents
