// What do these claims rest on? Put what the copy button of a relationship's claimIds gives between the quotes.
//
// @mode read
// @budget 200
// @param  copied  string  "claim:bulletin-prompted-change-spokesman-a07"
// @row  evidence  Path
// @row  voices    Path[]
WITH $copied AS copied
UNWIND split(replace(replace(copied, 'claimIds:', ''), ' ', ''), ',') AS claimId
MATCH evidence = (claim:Claim {id: claimId})-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)
RETURN evidence, COLLECT { MATCH voice = (claim)-[:ATTRIBUTED_TO|CITES]->(:Dossier) RETURN voice } AS voices
ORDER BY claim.id, passage.id
LIMIT 5
