// On which claims and places of texts does a fact rest, as known on a day?
//
// @mode   fragment
// @from   fact  Supported  "PROMPTED_BY"
// @local  claim source passage
MATCH (claim:Policytrail&Claim)
WHERE claim.id IN fact.claimIds
  AND knownBy(claim)
// The claims first, by their ids: else the server may begin with every passage there is.
WITH DISTINCT claim
MATCH (claim)-[:INFERRED_FROM*0..5]->(source:Claim)-[:SUPPORTED_BY]->(passage:Passage)
