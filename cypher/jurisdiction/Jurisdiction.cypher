// @type jurisdiction Jurisdiction "jurisdiction:us-ca"
// @one jurisdiction 10
// @all jurisdictions 150
//
// @properties kind
//
// @relation contains Jurisdiction[] <-[:WITHIN]- 150
// @relation events Event[] <-[:TOOK_PLACE_IN]- 500
// @relation laws Law[] <-[:LAW_OF]- 100
// @relation observations Observation[] <-[:COUNTED_IN]- 160
// @relation organizations Organization[] <-[:SERVES]- "jurisdiction:us-ca-los-angeles-county" 70
// @relation places RegionPlace[] <-[:WITHIN]- "jurisdiction:us-ca-bay-area" 60
//   @where jurisdiction.kind = 'REGION'
//   @order other.id
// @relation regions RegionPlace[] -[:WITHIN]-> "jurisdiction:us-ca-berkeley" 60
//   @where other.kind = 'REGION'
//   @order other.id
// @relation within Jurisdiction -[:WITHIN]-> 75 @where other.kind <> 'REGION'
