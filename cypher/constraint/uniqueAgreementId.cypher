// No two nodes with the label Agreement have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueAgreementId IF NOT EXISTS
FOR (agreement:Agreement)
REQUIRE agreement.id IS UNIQUE
