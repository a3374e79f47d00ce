// Which bodies may be the same as the agency whose policy it is?
//
// @mode   piece
// @from   state  PolicyInForce  "Query.policyInForce"
// @gives  other  Organization[]
// @local  organization end other
// @order  other.id
// @bound  100
// @budget 612
MATCH (state)-[:STATE_OF]->(organization:Organization)
MATCH (organization)-[:HAS_DOSSIER]->(:Dossier)<-[:BETWEEN]-(:Decision {verdict: 'UNSURE'})-[:BETWEEN]->(end:Dossier)
MATCH (other:Policytrail&Organization {id: end.of})
WHERE other <> organization
  AND (other.kind = 'GROUP') = (organization.kind = 'GROUP')
WITH DISTINCT other
