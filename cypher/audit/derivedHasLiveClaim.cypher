// Which derived relationships rest on a claim that is missing or does not count?
//
// @mode   read
// @id     derived-has-live-claim
// @must   Every derived relationship MUST rest on claims that are accepted, positive, not withdrawn, and no mere allegation or prediction.
// @row    id       string
// @row    problem  string
// @budget 45200
MATCH (from:Policytrail)-[link]->(to:Policytrail)
WHERE link.claimIds IS NOT NULL
UNWIND CASE WHEN size(coalesce(link.claimIds, [])) = 0 THEN [null] ELSE link.claimIds END AS claimId
OPTIONAL MATCH (claim:Policytrail&Claim {id: claimId})
WITH from, link, to, claimId, claim
WHERE claim IS NULL
  OR claim.status <> 'ACCEPTED'
  OR claim.polarity <> 'POSITIVE'
  OR claim.retractedEdtf IS NOT NULL
  OR NOT (
    claim.modality IN ['ASSERTED', 'REPORTED', 'ESTIMATED', 'INFERRED']
    // What is foretold is placed by what is foretold of it.
    OR (link.rule IS NOT NULL AND from.status <> 'OCCURRED' AND claim.modality = 'PREDICTED')
  )
RETURN from.id AS id, type(link) + ' to ' + to.id + ' rests on ' + coalesce(claimId, 'no claim') AS problem
ORDER BY id, problem
LIMIT 100
