// No two nodes with the label Dispute have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueDisputeId IF NOT EXISTS
FOR (dispute:Dispute)
REQUIRE dispute.id IS UNIQUE
