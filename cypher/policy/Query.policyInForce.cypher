// Which policies were in force on a day, as known on a day?
//
// @mode   piece
// @param  issue   string  "issue:honour-detainers"
// @known  issue   Issue
// @param  asOf    date    "2012-12-06"
// @param  within  string  "jurisdiction:us-ca-los-angeles-county"
// @absent within  null
// @known  within  Jurisdiction
// @gives  state PolicyInForce[]
// @local  anywhere state agency jurisdiction
// @field  agency Organization agency
// @field  jurisdiction Jurisdiction jurisdiction
// @field  state PolicyState state
// @field  group GroupSize
//   CASE WHEN agency.sizeValue IS NULL THEN null ELSE {comparator: agency.sizeComparator, value: agency.sizeValue} END
// @field  basis PolicyBasis
//   CASE
//     WHEN stateVersion.fromLatest <= $asOf AND $asOf < stateVersion.untilEarliest THEN 'OBSERVED'
//     WHEN stateVersion.lastObservedEarliest IS NULL
//       AND stateVersion.fromEarliest IS NOT NULL
//       AND stateVersion.fromLatest IS NULL
//       THEN 'ANNOUNCED'
//     WHEN stateVersion.lastObservedEarliest IS NULL
//       AND ($asOf < stateVersion.untilEarliest OR $asOf < stateVersion.fromLatest)
//       THEN 'CARRIED_BACK'
//     WHEN stateVersion.firstObservedEarliest <= $asOf AND $asOf < stateVersion.firstObservedLatest
//       THEN 'OBSERVED_AROUND'
//     WHEN stateVersion.lastObservedEarliest < $asOf AND $asOf <= stateVersion.lastObservedLatest
//       THEN 'OBSERVED_AROUND'
//     WHEN $asOf < stateVersion.firstObservedLatest THEN 'CARRIED_BACK'
//     ELSE 'CARRIED_FORWARD'
//   END
// @field  observed PartialDate
//   CASE
//     WHEN $asOf < stateVersion.firstObservedLatest
//       THEN dayBetween(stateVersion.firstObservedEarliest, stateVersion.firstObservedLatest)
//     ELSE dayBetween(stateVersion.lastObservedEarliest, stateVersion.lastObservedLatest)
//   END
// @order jurisdiction.id, agency.id, state.id
// @bound 1000
// @budget 295
CALL () {
  UNWIND CASE WHEN $within IS NULL THEN [1] ELSE [] END AS anywhere
  MATCH (:Policytrail&Issue {id: $issue})<-[:ON]-(state:PolicyState)
    -[:STATE_OF]->(agency:Organization)-[:SERVES]->(jurisdiction:Jurisdiction)
  RETURN state, agency, jurisdiction
  UNION
  // From the place down: an issue may have the policies of a whole country.
  MATCH (:Policytrail&Jurisdiction {id: $within})<-[:WITHIN*0..8]-(jurisdiction:Jurisdiction)
  WITH DISTINCT jurisdiction
  MATCH (jurisdiction)<-[:SERVES]-(agency:Organization)<-[:STATE_OF]-(state:PolicyState)
  WHERE EXISTS { (state)-[:ON]->(:Issue {id: $issue}) }
  RETURN state, agency, jurisdiction
}
WITH state, agency, jurisdiction
// @include heldAsOf state
