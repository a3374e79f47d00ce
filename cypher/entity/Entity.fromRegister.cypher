// What of it stands in a register, and in no text?
//
// @mode   piece
// @from   entity  Entity  "jurisdiction:us-ca-san-francisco"
// @gives  key  RegisterFact[]
// @local  property key
// @field  property  string  key.property
// @field  value  string  key.value
// @order  key.property
// @bound  50
// @budget 10
UNWIND coalesce(entity.fromRegister, []) AS property
WITH {property: property, value: CASE WHEN property IN ['name', 'kind'] THEN entity[property] END} AS key
