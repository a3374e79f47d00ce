// Who held an office, and when?
//
// @mode   piece
// @from office Office "office:sheriff-of-los-angeles-county"
// @gives tenure HeldTenure[]
// @local tenure
// @field tenure Tenure tenure
// @bound 500
// @budget 60
MATCH (office)<-[:TENURE_IN]-(tenure:Tenure)
// @include heldAsOf tenure
ORDER BY tenure.id
LIMIT $limit
