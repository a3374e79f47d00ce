// Who says what prompted a change of policy, through whom, and in which passages of which texts?
//
// @mode read
// @budget 270
// @param  change  string  "event:baca-limits-detainers"
// @row  evidence  Path
// @row  voices    Path[]
MATCH (:PolicyChange {id: $change})-[link:PROMPTED_BY]->(:Event)
UNWIND link.claimIds AS claimId
MATCH evidence = (claim:Claim {id: claimId})-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)
RETURN evidence, COLLECT { MATCH voice = (claim)-[:ATTRIBUTED_TO|CITES]->(:Dossier) RETURN voice } AS voices
ORDER BY claim.id, passage.id
LIMIT 5
