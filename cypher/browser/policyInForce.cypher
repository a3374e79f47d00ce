// Which agencies honoured detainers on 6 December 2012, which did not, and how sure is that?
//
// @mode read
// @budget 2000
// @row  inForce    Path
// @row  certainty  string
// @row  answer     string
WITH date('2012-12-06') AS day
MATCH inForce = (:Issue {id: 'issue:honour-detainers'})<-[:ON]-(state:PolicyState)-[:STATE_OF]->(agency:Organization)
WHERE
  (state.fromEarliest IS NULL OR state.fromEarliest <= day) AND
  (state.untilLatest IS NULL OR day < state.untilLatest)
RETURN
  inForce,
  CASE WHEN state.fromLatest <= day AND day < state.untilEarliest THEN 'DEFINITE' ELSE 'POSSIBLE' END AS certainty,
  state.answer AS answer
ORDER BY agency.id, state.id
LIMIT 100
