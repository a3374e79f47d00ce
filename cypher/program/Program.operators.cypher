// Which bodies run a program?
//
// @mode   piece
// @from program Program "program:secure-communities"
// @gives organization Organization[]
// @local organization
// @bound 500
// @budget 35
MATCH (program)<-[:OPERATES]-(organization:Organization)
ORDER BY organization.id
LIMIT $limit
