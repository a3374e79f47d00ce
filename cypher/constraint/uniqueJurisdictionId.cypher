// No two nodes with the label Jurisdiction have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueJurisdictionId IF NOT EXISTS
FOR (jurisdiction:Jurisdiction)
REQUIRE jurisdiction.id IS UNIQUE
