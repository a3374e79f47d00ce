// No two nodes with the label Organization have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueOrganizationId IF NOT EXISTS
FOR (organization:Organization)
REQUIRE organization.id IS UNIQUE
