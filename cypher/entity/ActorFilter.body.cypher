// Is it one of these bodies, or does or did it belong to one, speak for one or hold an office of one?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @param  body  string[]  ["organization:los-angeles-county-sheriffs-department"]
// @known  body  Organization
// @gives  organization  Organization[]
// @local  organization
// @order  organization.id
// @bound  500
// @budget 30
MATCH (actor)-[:HELD_OFFICE*0..1]->(:Entity)-[:OFFICE_OF|MEMBER_OF|SPEAKS_FOR*0..1]->(organization:Organization)
WHERE organization.id IN $body
