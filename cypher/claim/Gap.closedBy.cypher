// Which claim has answered it since?
//
// @mode   piece
// @from gap Gap "gap:baca-change-effective-date"
// @gives claim Claim
// @local claim
// @budget 35
MATCH (gap)-[:CLOSED_BY]->(claim:Claim)
