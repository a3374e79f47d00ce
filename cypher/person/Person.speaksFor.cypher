// Whom does a person speak for?
//
// @mode   piece
// @from person Person "person:steve-whitmore"
// @gives link Spokesmanship[]
// @local link principal
// @field spokesperson Person person
// @field principal Actor principal
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 65
MATCH (person)-[link:SPEAKS_FOR]->(principal:Actor)
// @include heldAsOf link
ORDER BY principal.id
LIMIT $limit
