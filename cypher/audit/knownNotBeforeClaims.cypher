// Which facts are known before any text has them?
//
// @mode   read
// @id     known-not-before-claims
// @must   A fact MUST NOT be surely known before one of its claims is.
// @row    id       string
// @row    problem  string
// @budget 33800
MATCH (from:Policytrail)-[link]->(to:Policytrail)
WHERE link.knownFrom IS NOT NULL
WITH from, link, to, COLLECT {
  MATCH (claim:Policytrail&Claim)
  WHERE claim.id IN link.claimIds
  RETURN claim.knownFromLatest
} AS known
WHERE all(day IN known WHERE day IS NULL OR day > link.knownFrom)
RETURN from.id AS id, type(link) + ' to ' + to.id + ' is known too early' AS problem
ORDER BY id, problem
LIMIT 100
