// Which silences are nobody's?
//
// @mode   read
// @id     silence-has-speaker
// @must   A gap of somebody who did not comment MUST be about that somebody.
// @row    id       string
// @row    problem  string
// @budget 500
MATCH (gap:Policytrail&Gap {reason: 'DECLINED_TO_ANSWER'})
WHERE NOT EXISTS { (gap)-[:GAP_ABOUT]->(:Dossier)<-[:HAS_DOSSIER]-(:Actor) }
RETURN gap.id AS id, 'is about nobody who could have spoken' AS problem
ORDER BY id, problem
LIMIT 100
