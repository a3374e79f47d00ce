// How do the bodies of a place answer a question: which states of policy does each have, and what does each answer?
//
// @mode read
// @budget 350
// @param  place  string  "jurisdiction:us-ca-los-angeles-county"
// @param  issue  string  "issue:honour-detainers"
// @row  states  Path
// @row  answer  string
// @row  from    date?
// @row  until   date?
MATCH states = (:Jurisdiction {id: $place})<-[:SERVES]-(agency:Organization)
  <-[:STATE_OF]-(state:PolicyState)-[:ON]->(:Issue {id: $issue})
RETURN states, state.answer AS answer, state.fromEarliest AS from, state.untilLatest AS until
ORDER BY agency.id, state.id
LIMIT 10
