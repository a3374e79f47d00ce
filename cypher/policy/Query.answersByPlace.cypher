// How did the bodies of each place answer an issue on a day, as known on a day?
//
// A group is told of together: what it did is not what each of its members did, so it counts for no place.
//
// @mode   piece
// @param  issue   string  "issue:honour-detainers"
// @known  issue   Issue
// @param  asOf    date    "2012-12-06"
// @param  within  string  "jurisdiction:us-ca"
// @absent within  null
// @known  within  Jurisdiction
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  jurisdiction PlaceAnswer[]
// @local  anywhere asked jurisdiction state agency version told answer
// @field  jurisdiction Jurisdiction jurisdiction
// @field  answer PolicyAnswer answer
// @field  standing AnswerStanding
//   CASE
//     WHEN NOT answer IN asked.answers THEN 'NOT_ASKED'
//     WHEN any(each IN told WHERE each.answer = answer AND each.definite) THEN 'DEFINITE'
//     WHEN any(each IN told WHERE each.answer = answer AND each.possible) THEN 'POSSIBLE'
//     WHEN told = [] THEN 'NOT_STATED'
//     WHEN all(each IN told WHERE any(
//       other IN told WHERE other.agency = each.agency AND (other.answer = answer OR other.definite)
//     )) THEN 'SURELY_NOT'
//     ELSE 'NOT_STATED'
//   END
// @field  stateIds ID[] [each IN told WHERE each.answer = answer AND each.possible | each.state]
// @order  jurisdiction.id, answer
// @bound  3000
// @budget 1290
MATCH (asked:Policytrail&Issue {id: $issue})
CALL () {
  UNWIND CASE WHEN $within IS NULL THEN [1] ELSE [] END AS anywhere
  // From the bodies: there may be many more places than bodies that serve one.
  MATCH (:Policytrail&Organization)-[:SERVES]->(jurisdiction:Jurisdiction)
  RETURN jurisdiction
  UNION
  MATCH (:Policytrail&Jurisdiction {id: $within})<-[:WITHIN*0..8]-(jurisdiction:Jurisdiction)
  RETURN jurisdiction
}
MATCH (jurisdiction)
WHERE EXISTS { (jurisdiction)<-[:SERVES]-(:Organization) }
WITH asked, jurisdiction, COLLECT {
  MATCH (jurisdiction)<-[:SERVES]-(agency:Organization)<-[:STATE_OF]-(state:PolicyState)
  WHERE agency.kind <> 'GROUP' AND EXISTS { (state)-[:ON]->(asked) }
  WITH state, agency, versionAt(state, $knownAt) AS version
  WHERE version IS NOT NULL
  RETURN {
    state: state.id,
    agency: agency.id,
    answer: state.answer,
    definite: coalesce(version.fromLatest <= $asOf AND $asOf < version.untilEarliest, false),
    possible: coalesce(version.fromEarliest <= $asOf, true) AND coalesce($asOf < version.untilLatest, true)
  }
  ORDER BY state.id
} AS told
UNWIND ['YES', 'PARTLY', 'NO'] AS answer
MATCH (jurisdiction)
