// Which claim has answered it since?
//
// @mode   piece
// @from gap Gap "gap:when-did-bacas-change-take-effect"
// @gives claim Claim
// @local claim
// @budget 9999
MATCH (gap)-[:CLOSED_BY]->(claim:Claim)
