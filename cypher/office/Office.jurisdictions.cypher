// Which places is it a post of?
//
// @mode   piece
// @from office Office "office:sheriff-of-los-angeles-county"
// @gives jurisdiction Jurisdiction[]
// @local jurisdiction
// @bound 500
// @budget 30
MATCH (office)-[:OFFICE_OF]->(jurisdiction:Jurisdiction)
ORDER BY jurisdiction.id
LIMIT $limit
