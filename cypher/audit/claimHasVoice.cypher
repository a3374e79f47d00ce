// Which claims have no voice, or several?
//
// @mode   read
// @id     claim-has-voice
// @must   Every claim that is not inferred MUST be attributed to exactly one voice.
// @row    id       string
// @row    problem  string
// @budget 7200
MATCH (claim:Policytrail&Claim)
WITH claim, COUNT { (claim)-[:ATTRIBUTED_TO]->(:Dossier) } AS voices
WHERE voices > 1 OR (voices = 0 AND claim.modality <> 'INFERRED')
RETURN claim.id AS id, 'has ' + toString(voices) + ' voices' AS problem
ORDER BY id, problem
LIMIT 100
