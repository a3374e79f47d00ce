// Which posts are in a body?
//
// @mode   piece
// @from organization Organization "organization:los-angeles-county-sheriffs-department"
// @gives office Office[]
// @local office
// @bound 500
// @budget 40
MATCH (organization)<-[:OFFICE_OF]-(office:Office)
ORDER BY office.id
LIMIT $limit
