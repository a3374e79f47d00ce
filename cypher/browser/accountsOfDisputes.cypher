// On which questions do accounts differ, in what way, and whose accounts are they?
//
// @mode read
// @budget 6500
// @row  account   Path
// @row  question  string
// @row  kind      string
MATCH account = (dispute:Dispute)<-[:ACCOUNT_IN]-(claim:Claim)-[:ATTRIBUTED_TO]->(voice:Dossier)
RETURN account, dispute.question AS question, dispute.kind AS kind
ORDER BY dispute.id, claim.id, voice.id
LIMIT 100
