// Which reasons are cited by somebody else?
//
// @mode   read
// @id     reason-of-decider
// @must   A reason MUST be cited by who decided, or by a spokesperson.
// @row    id       string
// @row    problem  string
// @budget 3800
MATCH (claim:Policytrail&Claim {predicate: 'CITES_AS_REASON'})-[voice:ATTRIBUTED_TO]->(actor:Policytrail&Dossier)
MATCH (claim)-[:SUBJECT]->(event:Policytrail&Dossier)
WHERE NOT voice.capacity IN ['SPOKESPERSON', 'OFFICIAL_RECORD']
  AND NOT EXISTS {
    MATCH (actor)<-[:SUBJECT]-(own:Policytrail&Claim)-[:OBJECT]->(event)
    WHERE own.predicate IN ['DECIDED', 'ANNOUNCED', 'ISSUED', 'VETOED', 'SUED', 'RULED']
  }
RETURN claim.id AS id, 'is the voice of ' + actor.of + ', who did not decide' AS problem
ORDER BY id, problem
LIMIT 100
