// Who says that guidance prompted the change of policy, through whom, and in which passages of which texts?
//
// @mode read
// @budget 270
// @row  evidence  Path
// @row  voices    Path[]
MATCH (:PolicyChange {id: 'event:baca-limits-detainers'})-[link:PROMPTED_BY]->(:GuidanceIssued)
UNWIND link.claimIds AS claimId
MATCH evidence = (claim:Claim {id: claimId})-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)
RETURN evidence, COLLECT { MATCH voice = (claim)-[:ATTRIBUTED_TO|CITES]->(:Entity) RETURN voice } AS voices
ORDER BY claim.id, passage.id
LIMIT 100
