// Which bodies serve a place?
//
// @mode   piece
// @from jurisdiction Jurisdiction "jurisdiction:us-ca-los-angeles-county"
// @gives organization Organization[]
// @local organization
// @bound 500
// @budget 70
MATCH (jurisdiction)<-[:SERVES]-(organization:Organization)
ORDER BY organization.id
LIMIT $limit
