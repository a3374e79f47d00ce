// What is read off Jurisdiction itself?
//
// @mode   piece
// @from   jurisdiction  Jurisdiction  "jurisdiction:us-ca"
// @is     Node Entity
// @field  id  ID  jurisdiction.id
// @field  name  string  jurisdiction.name
// @field  identifierSchemes string[] jurisdiction.identifierSchemes
// @field  identifierValues string[] jurisdiction.identifierValues
// @field  kind JurisdictionKind jurisdiction.kind
