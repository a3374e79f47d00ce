// What is read off Organization itself?
//
// @mode   piece
// @from   organization  Organization  "organization:los-angeles-county-sheriffs-department"
// @is     Node Entity Actor
// @field  id  ID  organization.id
// @field  name  string  organization.name
// @field  identifierSchemes string[] organization.identifierSchemes
// @field  identifierValues string[] organization.identifierValues
// @field  kind OrganizationKind organization.kind
// @field  size GroupSize CASE WHEN organization.sizeValue IS NULL THEN null ELSE {comparator: organization.sizeComparator, value: organization.sizeValue} END
