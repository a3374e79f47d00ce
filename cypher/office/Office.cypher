// @type office Office "office:sheriff-of-los-angeles-county"
// @one office 10
// @all offices 80
//
// @relation jurisdictions Jurisdiction[] -[:OFFICE_OF]-> 30
// @relation organizations Organization[] -[:OFFICE_OF]-> 35
// @relation tenures HeldTenure[] <-[:TENURE_IN]- 60
