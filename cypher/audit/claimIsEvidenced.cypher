// Which claims rest on nothing?
//
// @mode   read
// @id     claim-is-evidenced
// @must   Every claim MUST rest on a passage, or follow by a named rule from claims that do.
// @row    id       string
// @row    problem  string
// @budget 6300
MATCH (claim:Policytrail&Claim)
WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->(:Passage) }
  AND NOT (
    claim.modality = 'INFERRED'
    AND claim.rule IS NOT NULL
    AND EXISTS { (claim)-[:INFERRED_FROM]->+(:Claim)-[:SUPPORTED_BY]->(:Passage) }
  )
RETURN claim.id AS id, 'rests on no passage and on no rule' AS problem
ORDER BY id, problem
LIMIT 100
