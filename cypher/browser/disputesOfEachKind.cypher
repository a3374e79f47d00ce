// Where do accounts differ: of each kind of difference the question with the fewest accounts, and whose these are?
//
// @mode read
// @budget 1310
// @row  account   Path
// @row  question  string
// @row  kind      string
// @row  voices    string[]
MATCH (dispute:Dispute)
WITH dispute ORDER BY COUNT { (dispute)<-[:ACCOUNT_IN]-(:Claim) }, dispute.id
WITH dispute.kind AS kind, head(collect(dispute)) AS dispute
MATCH account = (dispute)<-[:ACCOUNT_IN]-(claim:Claim)
RETURN
  account,
  dispute.question AS question,
  kind,
  COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(voice:Dossier) RETURN voice.name ORDER BY voice.id } AS voices
ORDER BY kind, claim.id
LIMIT 20
