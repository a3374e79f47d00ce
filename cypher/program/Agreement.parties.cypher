// Who is party to an agreement?
//
// @mode   piece
// @from agreement Agreement "agreement:287g-contracts-of-25-agencies"
// @gives link AgreementParty[]
// @local link party
// @field party Organization party
// @field agreement Agreement agreement
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 95
MATCH (party:Organization)-[link:PARTY_TO]->(agreement)
// @include heldAsOf link
ORDER BY party.id
LIMIT $limit
