// Which agencies of a place did on a day what an issue asks about, which did not, and how sure is that?
//
// @mode read
// @budget 2000
// @param  issue  string  "issue:honour-detainers"
// @param  day    date    "2012-12-06"
// @param  within  string  "jurisdiction:us-ca-los-angeles-county"
// @row  inForce    Path
// @row  certainty  string
// @row  answer     string
WITH $day AS day
MATCH inForce = (:Issue {id: $issue})<-[:ON]-(state:PolicyState)-[:STATE_OF]->(agency:Organization)-[:SERVES]->(:Jurisdiction {id: $within})
WHERE
  (state.fromEarliest IS NULL OR state.fromEarliest <= day) AND
  (state.untilLatest IS NULL OR day < state.untilLatest)
RETURN
  inForce,
  CASE WHEN state.fromLatest <= day AND day < state.untilEarliest THEN 'DEFINITE' ELSE 'POSSIBLE' END AS certainty,
  state.answer AS answer
ORDER BY agency.id, state.id
LIMIT 12
