// Which bodies may be the same as the agency whose policy it is?
//
// @mode   piece
// @from   state  PolicyInForce  "Query.policyInForce"
// @gives  other  Organization[]
// @local  organization other
// @order  other.id
// @bound  100
// @budget 650
MATCH (state)-[:STATE_OF]->(organization:Organization)
// @include mayBeOne organization
WITH DISTINCT organizationOther AS other
