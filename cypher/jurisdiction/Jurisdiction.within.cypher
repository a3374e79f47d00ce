// Which place does it lie within?
//
// @mode   piece
// @from jurisdiction Jurisdiction "jurisdiction:us-ca"
// @gives whole Jurisdiction
// @local whole
// @budget 75
MATCH (jurisdiction)-[:WITHIN]->(whole:Jurisdiction)
