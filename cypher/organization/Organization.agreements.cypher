// Which agreements is a body party to?
//
// @mode   piece
// @from party Organization "organization:ice"
// @gives link AgreementParty[]
// @local link agreement
// @field party Organization party
// @field agreement Agreement agreement
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 160
MATCH (party)-[link:PARTY_TO]->(agreement:Agreement)
// @include heldAsOf link
ORDER BY agreement.id
LIMIT $limit
