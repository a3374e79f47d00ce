// Which bodies is it a post of?
//
// @mode   piece
// @from office Office "office:sheriff-of-los-angeles-county"
// @gives organization Organization[]
// @local organization
// @bound 500
// @budget 35
MATCH (office)-[:OFFICE_OF]->(organization:Organization)
ORDER BY organization.id
LIMIT $limit
