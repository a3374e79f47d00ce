// Which places lie within it?
//
// @mode   piece
// @from jurisdiction Jurisdiction "jurisdiction:us-ca"
// @gives part Jurisdiction[]
// @local part
// @order part.id
// @budget 150
MATCH (jurisdiction)<-[:WITHIN]-(part:Jurisdiction)
