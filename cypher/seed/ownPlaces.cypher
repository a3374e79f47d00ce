// Which places are the seed's own, and which public numbers have they?
//
// @mode   read
// @row    id       string
// @row    schemes  readonly string[]
// @row    values   readonly string[]
// @budget 150
MATCH (place:Policytrail&Jurisdiction&!Division)
RETURN
  place.id AS id,
  coalesce(place.identifierSchemes, []) AS schemes,
  coalesce(place.identifierValues, []) AS values
ORDER BY id
