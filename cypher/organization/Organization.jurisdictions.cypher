// Which places does a body serve?
//
// @mode   piece
// @from organization Organization "organization:los-angeles-county-sheriffs-department"
// @gives jurisdiction Jurisdiction[]
// @local jurisdiction
// @bound 500
// @budget 45
MATCH (organization)-[:SERVES]->(jurisdiction:Jurisdiction)
ORDER BY jurisdiction.id
LIMIT $limit
