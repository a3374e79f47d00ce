// @type tenure Tenure "tenure:lee-baca--sheriff-of-los-angeles-county"
// @one tenure "tenure:a12-governor-of-illinois--governor-of-illinois" 15
// @all tenures 250 @include heldAsOf tenure
//
// @value period Period heldAt 30
// @value support Support supportAt 30
//
// @relation office Office -[:TENURE_IN]-> 30
// @relation person Person <-[:HAS_TENURE]- 30
