// Which claims say so?
//
// @mode   piece
// @from   link  Supported  "PARTY_TO"
// @gives  claim  Claim[]
// @local  claim
// @order  claim.id
// @bound  500
// @budget 290
MATCH (claim:Policytrail&Claim)
WHERE claim.id IN link.claimIds
  AND knownBy(claim)
