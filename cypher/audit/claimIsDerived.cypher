// From which claims does a relationship follow that is not there?
//
// @mode   read
// @id     claim-is-derived
// @must   Every claim that counts MUST have its derived relationship.
// @row    id       string
// @row    problem  string
// @budget 18300
MATCH (subject:Policytrail&Dossier)<-[:SUBJECT]-(claim:Policytrail&Claim)-[:OBJECT]->(object:Policytrail&Dossier)
WHERE claim.status = 'ACCEPTED'
  AND claim.polarity = 'POSITIVE'
  AND claim.retractedEdtf IS NULL
  AND claim.modality IN ['ASSERTED', 'REPORTED', 'ESTIMATED', 'INFERRED']
  AND NOT EXISTS {
    MATCH (:Policytrail&Entity {id: subject.of})-[link]->(:Entity {id: object.of})
    WHERE type(link) = claim.predicate AND claim.id IN link.claimIds
  }
RETURN claim.id AS id, subject.of + ' has no ' + claim.predicate + ' to ' + object.of AS problem
ORDER BY id, problem
LIMIT 100
