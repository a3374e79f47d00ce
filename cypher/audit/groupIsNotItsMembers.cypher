// To which members was handed down what is said of their group?
//
// @mode   read
// @id     group-is-not-its-members
// @must   What is said of a group MUST NOT be derived for its members.
// @row    id       string
// @row    problem  string
// @budget 750
MATCH (group:Policytrail&Organization {kind: 'GROUP'})<-[:MEMBER_OF]-(member:Policytrail&Actor)-[link]-(:Node)
WHERE link.claimIds IS NOT NULL AND type(link) <> 'MEMBER_OF'
UNWIND coalesce(link.claimIds, []) AS claimId
MATCH (claim:Policytrail&Claim {id: claimId})
WHERE EXISTS { (claim)-[:SUBJECT|OBJECT]->(:Dossier {of: group.id}) }
  AND NOT EXISTS { (claim)-[:SUBJECT|OBJECT]->(:Dossier {of: member.id}) }
RETURN member.id AS id, type(link) + ' is what ' + claimId + ' says of ' + group.id AS problem
ORDER BY id, problem
LIMIT 100
