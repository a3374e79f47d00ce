// Is it one of these, a version of one of these, or what one of these is a version of?
//
// @mode   piece
// @from   law  Law  "law:trust-act-ab4"
// @param  withVersions  string[]  ["law:trust-act"]
// @known  withVersions  Law
// @gives  other  Law[]
// @local  other
// @order  other.id
// @bound  500
// @budget 50
MATCH (law)-[:PART_OF*0..1]-(other:Law)
WHERE other.id IN $withVersions
