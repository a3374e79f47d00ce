// Who speaks for a body?
//
// @mode   piece
// @from organization Organization "organization:los-angeles-county-sheriffs-department"
// @gives link Spokesmanship[]
// @local link spokesperson
// @field spokesperson Person spokesperson
// @field principal Actor organization
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 75
MATCH (spokesperson:Person)-[link:SPEAKS_FOR]->(organization)
// @include heldAsOf link
ORDER BY spokesperson.id
LIMIT $limit
