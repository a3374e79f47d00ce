// What do these claims rest on? Put the claimIds of a relationship in place of the ids in the first line.
//
// @mode read
// @budget 200
// @param  claimIds  string[]  ["claim:bulletin-prompted-change-spokesman-a07"]
// @row  evidence  Path
// @row  voices    Path[]
WITH $claimIds AS claimIds
UNWIND claimIds AS claimId
MATCH evidence = (claim:Claim {id: claimId})-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)
RETURN evidence, COLLECT { MATCH voice = (claim)-[:ATTRIBUTED_TO|CITES]->(:Dossier) RETURN voice } AS voices
ORDER BY claim.id, passage.id
LIMIT 100
