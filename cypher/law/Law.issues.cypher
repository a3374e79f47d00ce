// Which issues are about a law?
//
// @mode   piece
// @from law Law "law:trust-act"
// @gives issue Issue[]
// @local issue
// @bound 500
// @budget 35
MATCH (law)<-[:ABOUT]-(issue:Issue)
ORDER BY issue.id
LIMIT $limit
