// Which issue does a stance answer?
//
// @mode   piece
// @from stance Stance "stance:harris-detainers-discretionary"
// @gives issue Issue
// @local issue
// @budget 9999
MATCH (stance)-[:ON]->(issue:Issue)
