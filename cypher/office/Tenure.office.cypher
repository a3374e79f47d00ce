// In which office is the tenure?
//
// @mode   piece
// @from tenure Tenure "tenure:lee-baca--sheriff-of-los-angeles-county"
// @gives office Office
// @local office
// @budget 30
MATCH (tenure)-[:TENURE_IN]->(office:Office)
