// No two nodes with the label Claim have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueClaimId IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE
