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
// @local  state agency jurisdiction
// @field  agency Organization agency
// @field  jurisdiction Jurisdiction jurisdiction
// @field  state PolicyState state
// @field  group GroupSize CASE WHEN agency.sizeValue IS NULL THEN null ELSE {comparator: agency.sizeComparator, value: agency.sizeValue} END
// @field basis PolicyBasis CASE WHEN state.historyFromLatest[stateVersion] <= $asOf AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'OBSERVED' WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') AND state.historyFromEarliest[stateVersion] > date('0001-01-01') AND state.historyFromLatest[stateVersion] = date('9999-12-31') THEN 'ANNOUNCED' WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') AND $asOf < state.historyUntilEarliest[stateVersion] THEN 'CARRIED_BACK' WHEN state.historyLastObserved[stateVersion] > date('0001-01-01') AND $asOf < state.historyFirstObserved[stateVersion] THEN 'CARRIED_BACK' ELSE 'CARRIED_FORWARD' END
// @field  lastObserved Date CASE WHEN state.historyLastObserved[stateVersion] = date('0001-01-01') THEN null ELSE toString(state.historyLastObserved[stateVersion]) END
// @bound 1000
// @budget 1100
MATCH (:Issue {id: $issue})<-[:ON]-(state:PolicyState)-[:STATE_OF]->(agency:Organization)-[:SERVES]->(jurisdiction:Jurisdiction)
WHERE $within IS NULL OR EXISTS { (jurisdiction)-[:WITHIN*0..8]->(:Jurisdiction {id: $within}) }
// @include heldAsOf state
ORDER BY jurisdiction.id, agency.id, state.id
LIMIT $limit
