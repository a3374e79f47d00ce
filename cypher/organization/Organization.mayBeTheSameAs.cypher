// Which bodies may be the same as it, by a decision that is not sure?
//
// A group is no candidate for a single body, whose members it may have among its own.
//
// @mode   piece
// @from   organization  Organization  "organization:los-angeles-county-sheriffs-department"
// @gives  other  Organization[]
// @local  end other
// @order  other.id
// @bound  100
// @budget 60
MATCH (organization)-[:HAS_DOSSIER]->(:Dossier)<-[:BETWEEN]-(:Decision {verdict: 'UNSURE'})-[:BETWEEN]->(end:Dossier)
MATCH (other:Policytrail&Organization {id: end.of})
WHERE other <> organization
  AND (other.kind = 'GROUP') = (organization.kind = 'GROUP')
WITH DISTINCT other
