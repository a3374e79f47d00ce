// Which agreements are made under a program?
//
// @mode   piece
// @from program Program "program:287g"
// @gives agreement Agreement[]
// @local agreement
// @bound 500
// @budget 45
MATCH (program)<-[:UNDER]-(agreement:Agreement)
ORDER BY agreement.id
LIMIT $limit
