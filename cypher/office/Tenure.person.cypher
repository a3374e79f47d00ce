// Whose tenure is it?
//
// @mode   piece
// @from tenure Tenure "tenure:lee-baca--sheriff-of-los-angeles-county"
// @gives person Person
// @local person
// @budget 30
MATCH (tenure)<-[:HAS_TENURE]-(person:Person)
