// @type state PolicyState "policy-state:lasd-honours-detainers"
// @one policyState 20
// @all policyStates 440 @include heldAsOf state
//
// @properties answer
//
// @value period Period heldAt 30
// @value support Support supportAt 30
//
// @relation agency Organization -[:STATE_OF]-> 45
// @relation criteria Criterion[] -[:APPLIES_TO]-> "policy-state:lasd-declines-low-level-detainers" 50
// @relation endedBy Event[] <-[:ENDED]- 65
// @relation issue Issue -[:ON]-> 50
// @relation startedBy Event[] <-[:STARTED]- "policy-state:lasd-declines-low-level-detainers" 70
// @relation tookThePlaceOf StanceGivenUp[] <-[:GAVE_WAY_TO]- "policy-state:lasd-declines-low-level-detainers" 90
//
// @group AGENCY Organization -[:STATE_OF]-> 30
// @group AGENCY_KIND -[:STATE_OF]->(agency:Organization) agency.kind 25
// @group ANSWER state.answer 10
// @group CONTAINING_JURISDICTION Jurisdiction
//   -[:STATE_OF]->(:Organization)-[:SERVES]->(:Jurisdiction)-[:WITHIN*0..8]-> 70
// @group ISSUE Issue -[:ON]-> 35
// @group JURISDICTION Jurisdiction -[:STATE_OF]->(:Organization)-[:SERVES]-> 65
