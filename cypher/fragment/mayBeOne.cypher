// Which bodies of the same place may be the same as a body, by a decision that is not sure?
//
// A decision may be about bodies for another reason: those of two places are two. A group is no candidate for a single
// body, whose members it may have among its own.
//
// @mode   fragment
// @from   organization  Organization  "organization:los-angeles-county-sheriffs-department"
// @local  end other
MATCH (organization)-[:HAS_DOSSIER]->(:Dossier)<-[:BETWEEN]-(:Decision {verdict: 'UNSURE'})-[:BETWEEN]->(end:Dossier)
MATCH (other:Policytrail&Organization {id: end.of})
WHERE other <> organization
  AND (other.kind = 'GROUP') = (organization.kind = 'GROUP')
  AND EXISTS { (organization)-[:SERVES]->(:Jurisdiction)<-[:SERVES]-(other) }
