// Which bodies may be the same as it, by a decision that is not sure?
//
// @mode   piece
// @from   organization  Organization  "organization:los-angeles-county-sheriffs-department"
// @gives  other  Organization[]
// @local  other
// @order  other.id
// @bound  100
// @budget 155
// @include mayBeOne organization
WITH DISTINCT organizationOther AS other
