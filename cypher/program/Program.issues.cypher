// Which issues are about a program?
//
// @mode   piece
// @from program Program "program:secure-communities"
// @gives issue Issue[]
// @local issue
// @bound 500
// @budget 95
MATCH (program)<-[:ABOUT]-(issue:Issue)
ORDER BY issue.id
LIMIT $limit
