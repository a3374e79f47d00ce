// Which issue does a stance answer?
//
// @mode   piece
// @from stance Stance "stance:harris-detainers-not-mandatory"
// @gives issue Issue
// @local issue
// @budget 45
MATCH (stance)-[:ON]->(issue:Issue)
